namespace Dash.Benchmarks.Serving.Plain;

internal sealed record PlainApprovalRequest
{
    public long? Id { get; init; }
    public long? PostId { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
}
