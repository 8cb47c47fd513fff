namespace Dash.Benchmarks.Serving.Plain;

/// <summary>What somebody without a generator writes for the same object: same members, same types.</summary>
internal sealed record PlainPost
{
    public required long Id { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }
    public bool? HasScheduledTime { get; init; }
    public Uri? LivePostUrl { get; init; }
    public string? AutoPublishError { get; init; }
    public string? ApprovalStatus { get; init; }
    public int? NumOfApprovalsRequired { get; init; }
    public IReadOnlyList<PlainMedia>? Media { get; init; }
    public string? SourceId { get; init; }
    public long? BrandId { get; init; }
    public PlainStatus? Status { get; init; }
    public bool? AutoPublish { get; init; }
    public DateTimeOffset? Timestamp { get; init; }
    public IReadOnlyList<long>? MediaIds { get; init; }
    public PlainApproval? ApprovalPolicy { get; init; }
    public IReadOnlyList<PlainApprovalRequest>? ApprovalRequests { get; init; }
    public IReadOnlyList<long>? BoardIds { get; init; }
    public IReadOnlyList<long>? CampaignIds { get; init; }
    public IReadOnlyList<long>? ContentTagIds { get; init; }
    public string? CreationSource { get; init; }
    public Guid? PostGroupId { get; init; }
    public double? SortIndex { get; init; }
    public string? TweetStatus { get; init; }
    public IReadOnlyDictionary<string, string>? AltTextMediaMap { get; init; }
    public IReadOnlyList<PlainPost>? Replies { get; init; }
    public bool? AutoNumberingEnabled { get; init; }
    public string? SubtitleContent { get; init; }
    public string? SubtitleUploadStatus { get; init; }
    public string? SubtitleErrorMessage { get; init; }
    public long? RssFeedId { get; init; }
    public string? RssGuid { get; init; }
    public DateTimeOffset? RssPublishDate { get; init; }
    public string? Permalink { get; init; }
    public int? ThreadOrder { get; init; }
}
