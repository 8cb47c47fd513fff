namespace Dash.Benchmarks.Serving.Plain;

internal sealed record PlainPage
{
    public required IReadOnlyList<PlainPost> Data { get; init; }
    public PlainPaging? Paging { get; init; }
}
