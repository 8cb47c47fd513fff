namespace Dash.Sdk.Formats;

/// <summary>Size of a picture and playing time, as far as they are known. Nothing is zero or negative.</summary>
internal readonly record struct MediaShape(int? Width, int? Height, TimeSpan? Duration = null)
{
    internal static MediaShape Unknown => default;

    internal static MediaShape Of(long width, long height) => width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue
        ? new MediaShape((int)width, (int)height)
        : Unknown;

    /// <summary>The same on its side.</summary>
    internal MediaShape Turned => new(Height, Width, Duration);

    /// <summary>With a playing time in seconds; left out when it is not a sensible one.</summary>
    internal MediaShape Lasting(double seconds) => this with { Duration = seconds is > 1e-6 and < 1e8 ? TimeSpan.FromSeconds(seconds) : null };
}
