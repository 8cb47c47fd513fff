namespace Dash.Sandbox.Media;

/// <summary>The files every sandbox offers for demos and tests, made in code once per process.</summary>
internal static class SampleFiles
{
    private static readonly Lazy<IReadOnlyDictionary<string, MediaFile>> Made = new(Make);

    public static IReadOnlyDictionary<string, MediaFile> All => Made.Value;

    private static Dictionary<string, MediaFile> Make()
    {
        var frame = JpegEncoder.Mosaic(360, 640);
        return new Dictionary<string, MediaFile>(StringComparer.Ordinal)
        {
            ["launch.jpg"] = new("image/jpeg", JpegEncoder.Mosaic(1080, 1080)),
            ["product.png"] = new("image/png", PngEncoder.Gradient(800, 534)),
            ["clip.mp4"] = new("video/mp4", Mp4Encoder.Still(frame, (360, 640), frames: 3)),
        };
    }
}
