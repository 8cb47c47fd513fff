using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>The operations of the queue.</summary>
internal sealed class QueueDesk(SandboxContext context)
{
    private const int DefaultPreview = 10;
    private const int LongestPreview = 100;

    public ApiResponse Get(ApiRequest request) => Run(request.Text("profile_name")!, (_, queue) => queue.Settings);

    public ApiResponse Update(ApiRequest request) => Run(
        request.Body["profile_name"]?.GetValue<string>() ?? throw Problems.NotValid("profile_name", "Required"),
        (store, queue) =>
        {
            queue.Change(request.Body);
            store.Put(Kinds.Queue, queue.Settings["profile_name"]!.GetValue<string>(), queue.Settings);
            return queue.Settings;
        });

    public ApiResponse Preview(ApiRequest request) => Run(request.Text("profile_name")!, (store, queue) => new JsonObject
    {
        ["slots"] = new JsonArray(
        [
            .. queue.Places(store, context.Clock.GetUtcNow()).Take((int)Math.Min(request.Number("count") ?? DefaultPreview, LongestPreview)).Select(place => JsonValue.Create(Moment.UtcText(place))),
        ]),
    });

    public ApiResponse Next(ApiRequest request) => Run(
        request.Text("profile_name")!, (store, queue) => new JsonObject { ["next_slot"] = Moment.UtcText(queue.Places(store, context.Clock.GetUtcNow()).First()) });

    private ApiResponse Run(string profile, Func<DocumentStore, PublishingQueue, JsonNode> work) => context.Database.Run(session =>
    {
        var store = new DocumentStore(session, Kinds.System);
        return ApiResponse.Ok(work(store, PublishingQueue.Of(store, ProfileBook.Demand(store, profile).Name)));
    });
}
