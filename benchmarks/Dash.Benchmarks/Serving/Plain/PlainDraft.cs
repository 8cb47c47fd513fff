namespace Dash.Benchmarks.Serving.Plain;

/// <summary>What somebody without a generator writes to create a post.</summary>
internal sealed record PlainDraft
{
    public required long BrandId { get; init; }
    public required PlainStatus Status { get; init; }
    public bool? AutoPublish { get; init; }
    public DateTimeOffset? Timestamp { get; init; }
    public IReadOnlyList<long>? MediaIds { get; init; }
    public string? TweetStatus { get; init; }
}
