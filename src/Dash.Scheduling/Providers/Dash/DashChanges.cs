using Dash.Runtime;
using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Changes in Dash's terms: what is null or absent is not sent and stays as it is.</summary>
internal sealed record DashChanges
{
    public OpenEnum<PostStatus>? Status { get; init; }

    public bool? AutoPublish { get; init; }

    public Optional<DateTimeOffset?> Timestamp { get; init; }

    public IReadOnlyList<long>? MediaIds { get; init; }

    public IReadOnlyList<long>? ContentTagIds { get; init; }

    public IReadOnlyList<long>? CampaignIds { get; init; }

    public string? Text { get; init; }

    public required PostOptions Options { get; init; }

    /// <summary>The options with the changes applied, for members that Dash takes only as a whole.</summary>
    public required PostOptions Result { get; init; }

    public static DashChanges From(PostRevision revision)
    {
        var changes = revision.Changes;
        return new DashChanges
        {
            Status = changes.Mode is { } mode ? DashStatus.Of(mode) : null,
            AutoPublish = changes.AutoPublish,
            Timestamp = changes.ClearTime ? new Optional<DateTimeOffset?>(null)
                : changes.At is { } at ? new Optional<DateTimeOffset?>(at.ToDateTimeOffset())
                : default,
            MediaIds = DashIds.Numbers(changes.MediaIds),
            ContentTagIds = DashIds.Numbers(changes.Options.ContentTagIds),
            CampaignIds = DashIds.Numbers(changes.Options.CampaignIds),
            Text = changes.Text,
            Options = changes.Options,
            Result = revision.Result.Options,
        };
    }
}
