namespace Dash.Benchmarks.Serving.Plain;

internal sealed record PlainMediaDetails
{
    public string? Filename { get; init; }
    public long? UploadedBy { get; init; }
}
