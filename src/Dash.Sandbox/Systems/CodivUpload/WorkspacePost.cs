using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>A post as it is kept: what was sent, what it came to, and its destinations.</summary>
internal sealed class WorkspacePost(JsonObject document)
{
    public const string Sent = "sent";
    private const string DestinationList = "destinations";

    public JsonObject Document => document;

    public string Id => Text("id")!;

    public string Profile => Text("profile_name")!;

    public string Status
    {
        get => Text("status")!;
        set => document["status"] = value;
    }

    /// <summary>When it goes out; nothing for one that goes out at once, and for drafts.</summary>
    public DateTimeOffset? ScheduledAt
    {
        get => Moment.Parse(Text("scheduled_date"));
        set => document["scheduled_date"] = value is { } time ? Moment.UtcText(time) : null;
    }

    public DateTimeOffset CreatedAt => Moment.Parse(Text("created_at"))!.Value;

    /// <summary>The members as they were sent, changes included.</summary>
    public JsonObject Members => (JsonObject)document[Sent]!;

    public IReadOnlyList<JsonObject> Destinations => [.. ((JsonArray)document[DestinationList]!).Select(destination => (JsonObject)destination!)];

    /// <summary>The time that counts for the allowance of a day.</summary>
    public DateTimeOffset GoesOutAt => ScheduledAt ?? CreatedAt;

    public static WorkspacePost New(JsonObject sent, string status, DateTimeOffset? scheduledAt, DateTimeOffset now)
    {
        var document = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["profile_name"] = sent["profile_name"]!.DeepClone(),
            ["status"] = status,
            ["scheduled_date"] = scheduledAt is { } time ? Moment.UtcText(time) : null,
            ["created_at"] = Moment.UtcText(now),
            ["updated_at"] = Moment.UtcText(now),
            [Sent] = sent.DeepClone(),
            [DestinationList] = new JsonArray([.. sent["platforms"]!.AsArray().Select(platform => Destination(platform!.GetValue<string>(), sent, now))]),
        };
        return new WorkspacePost(document);
    }

    public void Touch(DateTimeOffset now) => document["updated_at"] = Moment.UtcText(now);

    public void Save(DocumentStore store, DateTimeOffset? dueAt) => store.Put(Kinds.Post, Id, document, dueAt);

    private string? Text(string name) => document[name]?.GetValue<string>();

    private static JsonObject Destination(string platform, JsonObject sent, DateTimeOffset now)
    {
        var own = new JsonObject(sent.Where(member => member.Key.StartsWith(platform + "_", StringComparison.Ordinal)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        var destination = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["platform"] = platform,
            ["status"] = PostState.Pending,
            ["created_at"] = Moment.UtcText(now),
        };
        if (own.Count > 0)
        {
            destination["override_data"] = own;
        }

        return destination;
    }
}
