using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>One piece of work on the workspace, written whole or not at all.</summary>
internal sealed class WorkspaceTurn(DocumentStore store, DateTimeOffset now)
{
    private readonly List<WebhookParcel> _deliveries = [];

    public DocumentStore Store { get; } = store;

    public DateTimeOffset Now { get; } = now;

    /// <summary>What is to be sent to webhooks once everything is written.</summary>
    public IReadOnlyList<WebhookParcel> Deliveries => _deliveries;

    /// <exception cref="ApiProblem">404: there is none.</exception>
    public JsonObject Demand(string kind, string id) => Store.Find(kind, id) ?? throw Refusals.NotFound(kind, id);

    public JsonObject? FindAccount(long id) => Store.Find(Kinds.Account, id.ToString(CultureInfo.InvariantCulture));

    public void SavePost(JsonObject post) => Store.Put(Kinds.Post, post.Text("post_id")!, post, PostStates.DueAt(post, Now));

    /// <summary>Tells every webhook that asked for the event.</summary>
    public void Tell(string name, JsonObject data)
    {
        foreach (var webhook in Store.List(Kinds.Webhook).Where(webhook => webhook.Flag("is_active") && webhook.Texts("events").Contains(name, StringComparer.Ordinal)))
        {
            var parcel = WebhookParcel.Of(webhook, name, (JsonObject)data.DeepClone(), Now);
            Store.Put(Kinds.Delivery, parcel.EventId, parcel.ToDocument());
            _deliveries.Add(parcel);
        }
    }

    /// <summary>Adds to a running number and returns it.</summary>
    public long Count(string name, long by)
    {
        var counter = Store.Find(Kinds.Counter, name) ?? new JsonObject { ["value"] = 0L };
        var value = counter.Number("value")!.Value + by;
        counter["value"] = value;
        Store.Put(Kinds.Counter, name, counter);
        return value;
    }
}
