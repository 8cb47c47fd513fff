namespace Dash.Sdk;

/// <summary>
/// What the bytes of a file say about it. The name of the file and what somebody calls its type play no part. Null is what the bytes do not
/// tell, or do not tell in the part that could be read.
/// </summary>
public sealed record MediaFacts
{
    /// <summary>The MIME type, for example <c>image/jpeg</c> or <c>video/mp4</c>.</summary>
    public required string ContentType { get; init; }

    /// <summary>Image or video. An animated GIF or WebP is an image here, as it is for the networks.</summary>
    public MediaType Kind => ContentType.StartsWith("video/", StringComparison.Ordinal) ? MediaType.Video : MediaType.Image;

    /// <summary>Length of the file in bytes; null for a stream that cannot tell and has more than was looked at.</summary>
    public long? Bytes { get; init; }

    /// <summary>Pixels from left to right as a viewer shows it: after the rotation that the file asks for.</summary>
    public int? Width { get; init; }

    /// <summary>Pixels from top to bottom as a viewer shows it: after the rotation that the file asks for.</summary>
    public int? Height { get; init; }

    /// <summary>Width divided by height; 0.5625 is 9:16.</summary>
    public double? Ratio => Width is { } width && Height is { } height ? (double)width / height : null;

    /// <summary>Playing time of a video.</summary>
    public TimeSpan? Duration { get; init; }
}
