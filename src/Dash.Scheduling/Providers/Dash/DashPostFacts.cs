using Dash.Runtime;
using Dash.Sdk;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>What every network's answer says about a post, gathered so that one place turns it into a neutral post.</summary>
internal sealed record DashPostFacts
{
    public required long Id { get; init; }

    public required long? BrandId { get; init; }

    public required OpenEnum<PostStatus>? Status { get; init; }

    public required bool? AutoPublish { get; init; }

    public required Optional<DateTimeOffset?> Timestamp { get; init; }

    public required IReadOnlyList<long>? MediaIds { get; init; }

    public required Optional<OpenEnum<AutoPublishError>?> Error { get; init; }

    public required Optional<Uri?> LiveUrl { get; init; }

    public required DateTimeOffset? CreatedAt { get; init; }

    public required DateTimeOffset? UpdatedAt { get; init; }

    public required Guid? GroupId { get; init; }

    public required IReadOnlyList<long>? ContentTagIds { get; init; }

    public required IReadOnlyList<long>? CampaignIds { get; init; }

    public string? Text { get; init; }

    public PostOptions Options { get; init; } = PostOptions.None;

    public ScheduledPost ToPost(Network network) => new()
    {
        Id = DashIds.Post(network, Id),
        Channel = new ChannelAddress(BrandId is { } brand ? DashIds.Texts([brand])[0] : "", network).ToString(),
        Network = network,
        State = DashStatus.State(Status),
        ProviderStatus = Status is { } status ? PostStatusCodec.Format(status) : "",
        At = ToInstant(Timestamp.Value),
        Text = Text,
        MediaIds = DashIds.Texts(MediaIds),
        AutoPublish = AutoPublish ?? true,
        LiveUrl = LiveUrl.Value?.OriginalString,
        Failure = Error.Value is { } error ? DashFailures.Explain(AutoPublishErrorCodec.Format(error))
            : Status?.Known == PostStatus.PartiallyFailed ? DashFailures.OnlyInPart
            : null,
        CreatedAt = ToInstant(CreatedAt),
        UpdatedAt = ToInstant(UpdatedAt),
        GroupId = GroupId,
        Options = Options with
        {
            ContentTagIds = ContentTagIds is { Count: > 0 } tags ? DashIds.Texts(tags) : null,
            CampaignIds = CampaignIds is { Count: > 0 } campaigns ? DashIds.Texts(campaigns) : null,
        },
    };

    private static Instant? ToInstant(DateTimeOffset? time) => time is { } value ? Instant.FromDateTimeOffset(value) : null;
}
