using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>Publishing: a single file is a job that is asked about, a carousel is out before the answer.</summary>
internal sealed class WondaPublishing(SandboxContext context)
{
    public ApiResponse Publish(ApiRequest request, string network) => context.Database.Run(session =>
    {
        var (now, account) = Enter(request, network);
        var media = new WondaMediaStore(session).Demand(Text(request, "mediaId")!);
        var product = WondaRules.Product(network, Text(request, "product"), media);
        var at = WondaRules.Time(Text(request, "scheduledAt"), now);
        WondaRules.DemandPlanning(account, at);
        if (at is null)
        {
            WondaRules.DemandCalm(new WondaPublicationStore(session), account, now);
        }

        var publication = Make(request, (account, product), now);
        publication.Document["jobId"] = Guid.CreateVersion7(now).ToString();
        publication.Document["scheduledFor"] = at is { } planned ? Moment.Text(planned) : null;
        (publication.Status, publication.DueAt) = at is null ? (WondaStatus.Queued, now + WondaPublisher.Waiting) : (WondaStatus.Scheduled, at);
        new WondaPublicationStore(session).Save(publication);

        // Both numbers are documented for the same answer: work that is not finished, and a plan that is.
        return new ApiResponse(at is null ? 202 : 200, Started(publication));
    });

    public ApiResponse PublishCarousel(ApiRequest request, string network) => context.Database.Run(session =>
    {
        var (now, account) = Enter(request, network);
        var ids = ((JsonArray)request.Body["mediaIds"]!).Select(id => id!.GetValue<string>()).ToList();
        WondaRules.DemandImages(network, ids.Select(new WondaMediaStore(session).Demand));
        if (request.Body["coverIndex"]?.GetValue<int>() is { } cover && cover >= ids.Count)
        {
            throw WondaProblems.NotValid($"coverIndex {cover} is beyond the {ids.Count} images, which are counted from 0.");
        }

        WondaRules.DemandCalm(new WondaPublicationStore(session), account, now);
        var publication = Make(request, (account, WondaPublication.Carousel), now);
        publication.Publish(now);
        new WondaPublicationStore(session).Save(publication);
        return ApiResponse.Ok(WondaRenderer.Carousel(publication, ids.Count));
    });

    public ApiResponse ListPlanned() => context.Database.Run(session => ApiResponse.Ok(new JsonObject
    {
        ["scheduled"] = new JsonArray([.. new WondaPublicationStore(session).Planned().Select(WondaRenderer.Planned)]),
    }));

    public ApiResponse Cancel(ApiRequest request) => context.Database.Run(session =>
    {
        var publications = new WondaPublicationStore(session);
        var publication = WondaJobs.Demand(publications, request);
        if (publication.Status != WondaStatus.Scheduled)
        {
            throw WondaProblems.Started();
        }

        (publication.Status, publication.DueAt) = (WondaStatus.Canceled, null);
        publications.Save(publication);
        return ApiResponse.Ok(new JsonObject { ["outputJobId"] = publication.JobId, ["status"] = publication.Status });
    });

    private (DateTimeOffset Now, WondaAccount Account) Enter(ApiRequest request, string network)
    {
        WondaLibrary.DemandPaid(request);
        return (context.Clock.GetUtcNow(), WondaAccount.Demand(network, Guid.Parse(Text(request, $"{network}AccountId")!)));
    }

    private static WondaPublication Make(ApiRequest request, (WondaAccount Account, string Product) what, DateTimeOffset now) => new(new JsonObject
    {
        ["publishId"] = Guid.NewGuid().ToString(),
        ["network"] = what.Account.Network,
        ["accountId"] = what.Account.Id.ToString(),
        ["product"] = what.Product,
        ["createdAt"] = Moment.PreciseText(now),
        ["request"] = request.Body.DeepClone(),
    });

    private static JsonObject Started(WondaPublication publication)
    {
        var started = new JsonObject { ["outputJobId"] = publication.JobId, ["status"] = publication.Status };
        if (publication.ScheduledFor is { } at)
        {
            started["scheduledFor"] = Moment.Text(at);
        }

        return started;
    }

    private static string? Text(ApiRequest request, string name) => request.Body[name]?.GetValue<string>();
}
