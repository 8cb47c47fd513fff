namespace Dash.Sandbox.Media;

/// <summary>What a file turned out to be. Size and duration are absent where the bytes do not tell.</summary>
internal sealed record MediaFacts(string ContentType)
{
    public const string Image = "IMAGE";
    public const string Video = "VIDEO";

    public string Type => ContentType.StartsWith("video/", StringComparison.Ordinal) ? Video : Image;

    public long? Width { get; init; }

    public long? Height { get; init; }

    /// <summary>Seconds.</summary>
    public double? Duration { get; init; }

    public long? Size { get; init; }
}
