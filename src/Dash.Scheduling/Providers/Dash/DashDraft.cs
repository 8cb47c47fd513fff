using Dash.Runtime;
using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>A draft in Dash's terms, as far as all networks share them.</summary>
internal sealed record DashDraft
{
    public required long BrandId { get; init; }

    public required PostStatus Status { get; init; }

    public required bool AutoPublish { get; init; }

    public Optional<DateTimeOffset?> Timestamp { get; init; }

    public IReadOnlyList<long>? MediaIds { get; init; }

    public IReadOnlyList<long>? ContentTagIds { get; init; }

    public IReadOnlyList<long>? CampaignIds { get; init; }

    public required Guid GroupId { get; init; }

    public string? Text { get; init; }

    public required PostOptions Options { get; init; }

    public static DashDraft From(PostDraft draft, Guid groupId) => new()
    {
        BrandId = DashIds.Brand(ChannelAddress.Parse(draft.Channel).AccountId, "/channel"),
        Status = DashStatus.Of(draft.Mode),
        AutoPublish = draft.AutoPublish,
        Timestamp = draft.At is { } at ? new Optional<DateTimeOffset?>(at.ToDateTimeOffset()) : default,
        MediaIds = draft.MediaIds.Count == 0 ? null : DashIds.Numbers(draft.MediaIds),
        ContentTagIds = DashIds.Numbers(draft.Options.ContentTagIds),
        CampaignIds = DashIds.Numbers(draft.Options.CampaignIds),
        GroupId = groupId,
        Text = string.IsNullOrEmpty(draft.Text) ? null : draft.Text,
        Options = draft.Options,
    };
}
