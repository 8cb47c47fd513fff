using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>A post as the sandbox keeps it, over the document that is stored.</summary>
internal sealed class WondaPublication(JsonObject document)
{
    public const string Carousel = "CAROUSEL";

    public JsonObject Document => document;

    /// <summary>Id in the history.</summary>
    public Guid PublishId => Guid.Parse(Text("publishId")!, CultureInfo.InvariantCulture);

    /// <summary>Id of the job; none for a carousel, which is no job.</summary>
    public string? JobId => Text("jobId");

    public string Key => JobId ?? Text("publishId")!;

    public string Network => Text("network")!;

    public string AccountId => Text("accountId")!;

    public string Product => Text("product")!;

    public string Status
    {
        get => Text("status")!;
        set => document["status"] = value;
    }

    /// <summary>When it was taken; for a planned one, once it has started, when it started.</summary>
    public DateTimeOffset CreatedAt
    {
        get => Moment.Parse(Text("createdAt"))!.Value;
        set => document["createdAt"] = Moment.PreciseText(value);
    }

    public DateTimeOffset? ScheduledFor => Moment.Parse(Text("scheduledFor"));

    /// <summary>When the publisher has to look at it next; none when it has nothing to do there.</summary>
    public DateTimeOffset? DueAt
    {
        get => Moment.Parse(Text("dueAt"));
        set => document["dueAt"] = value is { } due ? Moment.PreciseText(due) : null;
    }

    public string? Text(string name) => document[name]?.GetValue<string>();

    /// <summary>Notes that it is out, and where. The name is reserved for examples: nobody can be led to a page that is not there.</summary>
    public void Publish(DateTimeOffset now)
    {
        (Status, DueAt) = (WondaStatus.Succeeded, null);
        document["publishedAt"] = Moment.Text(now);
        document["permalink"] = $"https://{Network}.example/p/{PublishId:N}";
        document["networkMediaId"] = "179" + string.Concat(PublishId.ToByteArray()[^6..].Select(part => part.ToString("D3", CultureInfo.InvariantCulture)));
    }

    public void Fail(string reason)
    {
        (Status, DueAt) = (WondaStatus.Failed, null);
        document["errorMessage"] = reason;
    }
}
