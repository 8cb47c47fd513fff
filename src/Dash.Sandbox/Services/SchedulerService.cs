using System.Text.Json.Nodes;
using Dash.Sandbox.Scheduling;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Services;

/// <summary>The same five operations for every network; the first segment of the path names it.</summary>
internal sealed class SchedulerService(SandboxContext context) : IApiService
{
    public string Name => "scheduler";

    public ApiResponse Handle(ApiRequest request)
    {
        if (request.Parameters.TryGetValue("media_v2", out var current) && !current.GetValue<bool>())
        {
            throw ApiProblem.NotValid("media_v2", "The sandbox speaks the current media format only. Send true or leave it out.");
        }

        var network = request.Operation.Segments[0];
        return (request.Operation.Method, HasId: request.Parameters.ContainsKey("post_id")) switch
        {
            ("POST", false) => Create(request, network),
            ("GET", false) => List(request, network),
            ("GET", true) => Get(request, network),
            ("PATCH", true) => Update(request, network),
            ("DELETE", true) => Delete(request, network),
            _ => throw Unsupported.Operation(request.Operation),
        };
    }

    private ApiResponse Create(ApiRequest request, string network)
    {
        if (request.Body["brand_id"]?.GetValue<long>() is not { } brandId)
        {
            throw ApiProblem.NotValid("brand_id", "Missing data for required field.");
        }

        request.Caller.Demand(brandId, "brand_id");
        return context.Database.Run(session =>
        {
            var editor = new PostEditor(context, session, request.Caller);
            return ApiResponse.Created(Render(session, editor.Create(network, brandId, request.Body)));
        });
    }

    private ApiResponse List(ApiRequest request, string network)
    {
        var brandIds = ((JsonArray)request.Parameters["brand_ids"]).Select(id => id!.GetValue<long>()).Distinct().ToList();
        brandIds.ForEach(id => request.Caller.Demand(id, "brand_ids"));
        var window = Page.Window(request.Number("limit"), request.Number("offset"));
        var query = new PostQuery(network, brandIds)
        {
            Start = Instant(request, "start"),
            End = Instant(request, "end"),
            Sort = request.Text("sort") ?? "TIMESTAMP",
            Limit = window.Limit,
            Offset = window.Offset,
        };
        return context.Database.Run(session =>
        {
            var page = new PostStore(session).List(query);
            return ApiResponse.Ok(Page.Linked(page.Posts.Select(post => Render(session, post)), page.Count, window, request.Address));
        });
    }

    private ApiResponse Get(ApiRequest request, string network) =>
        context.Database.Run(session => ApiResponse.Ok(Render(session, Find(session, request, network))));

    private ApiResponse Update(ApiRequest request, string network) => context.Database.Run(session =>
    {
        var post = Find(session, request, network);
        var editor = new PostEditor(context, session, request.Caller);
        return ApiResponse.Ok(Render(session, editor.Update(post, request.Body)));
    });

    private ApiResponse Delete(ApiRequest request, string network) => context.Database.Run(session =>
    {
        new PostStore(session).Delete(Find(session, request, network).Id);
        return ApiResponse.NoContent;
    });

    // One answer for "does not exist", "is of another network" and "is not yours": a number alone tells a stranger nothing.
    private static StoredPost Find(SqliteSession session, ApiRequest request, string network) =>
        new PostStore(session).Find(request.Id("post_id")) is { } post && post.Network == network && request.Caller.Reaches(post.BrandId)
            ? post
            : throw ApiProblem.NotFound($"There is no {network} post {request.Id("post_id")}.");

    private static JsonObject Render(SqliteSession session, StoredPost post) => PostRenderer.Render(post, new MediaStore(session));

    private static DateTimeOffset? Instant(ApiRequest request, string name) => request.Text(name) is { } text
        ? Moment.Parse(text) ?? throw ApiProblem.NotValid(name, "Not a valid date-time.")
        : null;
}
