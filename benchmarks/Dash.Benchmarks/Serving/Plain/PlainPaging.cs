namespace Dash.Benchmarks.Serving.Plain;

internal sealed record PlainPaging
{
    public required long Count { get; init; }
    public required Uri? Previous { get; init; }
    public required Uri? Next { get; init; }
}
