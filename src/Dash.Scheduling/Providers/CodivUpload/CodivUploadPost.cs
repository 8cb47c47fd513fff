using System.Text.Json;
using CodivUpload.Sdk;
using Dash.Runtime;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>One destination of a post: what a list and what a single reading say, brought together.</summary>
internal sealed record CodivUploadPost
{
    public required Guid Id { get; init; }

    public required OpenEnum<PostStatus> Status { get; init; }

    public required string DestinationStatus { get; init; }

    public required DateTimeOffset? ScheduledDate { get; init; }

    public required DateTimeOffset? CreatedAt { get; init; }

    public required DateTimeOffset? UpdatedAt { get; init; }

    public required IReadOnlyList<Uri> Media { get; init; }

    public string? Text { get; init; }

    public string? Title { get; init; }

    public string? FirstComment { get; init; }

    public Uri? LiveUrl { get; init; }

    public string? Error { get; init; }

    /// <summary>What was sent for this network alone; its form is not published.</summary>
    public JsonElement? Own { get; init; }

    public static CodivUploadPost From(ListedPost post, PostDestination destination) => new()
    {
        Id = post.Id,
        Status = post.Status,
        DestinationStatus = destination.Status,
        ScheduledDate = post.ScheduledDate,
        CreatedAt = post.CreatedAt,
        UpdatedAt = post.UpdatedAt,
        Media = post.MediaUrls ?? [],
        Text = post.Description,
        Title = post.Title,
        LiveUrl = destination.PostUrl,
        Error = destination.ErrorMessage,
    };

    public static CodivUploadPost From(Post post, PostDestinationDetails destination) => new()
    {
        Id = post.Id,
        Status = post.Status,
        DestinationStatus = destination.Status,
        ScheduledDate = post.ScheduledDate,
        CreatedAt = post.CreatedAt,
        UpdatedAt = post.UpdatedAt,
        Media = post.MediaUrls ?? [],
        Text = post.Description,
        Title = post.Title,
        FirstComment = post.FirstComment,
        LiveUrl = destination.PostUrl,
        Error = destination.ErrorMessage,
        Own = destination.OverrideData,
    };

    public ScheduledPost ToPost(ChannelAddress channel)
    {
        var (account, network) = channel;
        var state = CodivUploadStates.Of(Status, DestinationStatus, LiveUrl is not null, Error is not null);
        return new ScheduledPost
        {
            Id = CodivUploadIds.Post(network, account, Id),
            Channel = channel.ToString(),
            Network = network,
            State = state,
            ProviderStatus = PostStatusCodec.Format(Status),
            // A post without a time goes out when it is made; drafts go out never.
            At = ToInstant(ScheduledDate ?? (state == PostState.Draft ? null : CreatedAt)),
            Text = Text,
            MediaIds = [.. Media.Select(address => address.OriginalString)],
            LiveUrl = LiveUrl?.OriginalString,
            Failure = state == PostState.Failed ? CodivUploadStates.Failure(network, Error) : null,
            CreatedAt = ToInstant(CreatedAt),
            UpdatedAt = ToInstant(UpdatedAt),
            Options = CodivUploadOwnFields.Read(network, Own, Media) with { Title = Title, FirstComment = FirstComment },
        };
    }

    private static Instant? ToInstant(DateTimeOffset? time) => time is { } value ? Instant.FromDateTimeOffset(value) : null;
}
