using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>
/// Publications in the forms they are answered in. What an entry of the history holds is not published, so the one here is our own choice, in names
/// that the rest of the document uses; no client may depend on it.
/// </summary>
internal static class WondaRenderer
{
    public static JsonObject Planned(WondaPublication publication) => new()
    {
        ["outputJobId"] = publication.JobId,
        ["platform"] = publication.Network,
        ["scheduledFor"] = Moment.Text(publication.ScheduledFor!.Value),
        ["caption"] = Caption(publication),
        ["accountId"] = publication.AccountId,
    };

    public static JsonObject Job(WondaPublication publication) => new()
    {
        ["outputJobId"] = publication.JobId,
        ["status"] = publication.Status,
        ["errorMessage"] = publication.Text("errorMessage"),
    };

    public static JsonObject Carousel(WondaPublication publication, int images) => publication.Network == WondaAccount.Instagram
        ? new JsonObject
        {
            ["instagramPublishId"] = publication.Text("publishId"),
            ["igMediaId"] = publication.Text("networkMediaId"),
            ["permalink"] = publication.Text("permalink"),
            ["imageCount"] = images,
        }
        : new JsonObject
        {
            ["tiktokPublishId"] = publication.Text("publishId"),
            ["publishId"] = $"p_pub_url~v2.{publication.PublishId:N}",
            // What lies in the inbox of the app has no id of a post yet.
            ["tiktokMediaId"] = Request(publication)["postMode"]?.GetValue<string>() == "inbox" ? null : publication.Text("networkMediaId"),
            ["imageCount"] = images,
        };

    public static JsonObject History(WondaPublication publication)
    {
        var request = Request(publication);
        var entry = new JsonObject
        {
            [$"{publication.Network}PublishId"] = publication.Text("publishId"),
            [$"{publication.Network}AccountId"] = publication.AccountId,
            ["outputJobId"] = publication.JobId,
            ["product"] = publication.Product,
            ["status"] = publication.Status,
            ["caption"] = Caption(publication),
            ["mediaIds"] = request["mediaIds"]?.DeepClone() ?? new JsonArray(request["mediaId"]?.DeepClone()),
            ["scheduledFor"] = publication.Text("scheduledFor"),
            ["createdAt"] = Moment.PreciseText(publication.CreatedAt),
            ["publishedAt"] = publication.Text("publishedAt"),
            ["permalink"] = publication.Text("permalink"),
            ["errorMessage"] = publication.Text("errorMessage"),
        };
        return entry;
    }

    private static string? Caption(WondaPublication publication) => Request(publication)["caption"]?.GetValue<string>();

    private static JsonObject Request(WondaPublication publication) => (JsonObject)publication.Document["request"]!;
}
