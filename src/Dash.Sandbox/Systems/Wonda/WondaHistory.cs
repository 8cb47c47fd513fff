using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>What was published, the newest first: Instagram with a cursor of two parts, TikTok without any.</summary>
internal sealed class WondaHistory(SandboxContext context)
{
    private const int DefaultLimit = 10;

    /// <summary>Wonda publishes no maximum. A larger limit is lowered, not refused.</summary>
    private const int LargestLimit = 100;

    public ApiResponse Instagram(ApiRequest request)
    {
        var found = All(WondaAccount.Instagram)
            .Where(publication => Fits(request, "status", publication.Status) && Fits(request, "product", publication.Product) && Fits(request, "instagramAccountId", publication.AccountId));
        if (Cursor(request) is { } cursor)
        {
            found = found.SkipWhile(publication => (publication.CreatedAt, publication.PublishId).CompareTo(cursor) >= 0);
        }

        var (limit, page) = (Limit(request), found.ToList());
        var answer = Page(page.Take(limit));
        answer["nextCursor"] = page.Count > limit ? Next(page[limit - 1]) : null;
        return ApiResponse.Ok(answer);
    }

    public ApiResponse TikTok(ApiRequest request) => ApiResponse.Ok(Page(All(WondaAccount.TikTok).Take(Limit(request))));

    private List<WondaPublication> All(string network) => context.Database.Run(session => new WondaPublicationStore(session).History(network).ToList());

    private static (DateTimeOffset CreatedAt, Guid PublishId)? Cursor(ApiRequest request) => (request.Text("cursorCreatedAt"), request.Text("cursorInstagramPublishId")) switch
    {
        (null, null) => null,
        ({ } createdAt, { } id) => (Moment.Parse(createdAt) ?? throw WondaProblems.NotValid("cursorCreatedAt: not a valid date-time."), Guid.Parse(id)),
        _ => throw WondaProblems.NotValid("cursorCreatedAt and cursorInstagramPublishId travel together: send both, or neither."),
    };

    private static JsonObject Next(WondaPublication last) => new()
    {
        ["cursorCreatedAt"] = Moment.PreciseText(last.CreatedAt),
        ["cursorInstagramPublishId"] = last.PublishId.ToString(),
    };

    private static JsonObject Page(IEnumerable<WondaPublication> publications) => new() { ["publishes"] = new JsonArray([.. publications.Select(WondaRenderer.History)]) };

    private static int Limit(ApiRequest request) => (int)Math.Min(request.Number("limit") ?? DefaultLimit, LargestLimit);

    private static bool Fits(ApiRequest request, string name, string value) => request.Text(name) is not { } wanted || wanted.Equals(value, StringComparison.OrdinalIgnoreCase);
}
