namespace Dash.Benchmarks.Serving.Plain;

internal sealed record PlainMedia
{
    public long? Id { get; init; }
    public long? BrandId { get; init; }
    public PlainMediaType? Type { get; init; }
    public string? Source { get; init; }
    public string? SourceId { get; init; }
    public string? SourceType { get; init; }
    public DateTimeOffset? SourceCreatedAt { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }
    public PlainMediaDetails? Meta { get; init; }
}
