namespace Dash.Sdk;

/// <summary>A file that is in the library now.</summary>
public sealed record UploadReceipt
{
    /// <summary>
    /// The number for <c>MediaIds</c> of a post. The answer of the service has a second number, <see cref="UploadedMedia.Id"/>, which names the
    /// brand's entry and which posts do not accept.
    /// </summary>
    public required long MediaId { get; init; }

    /// <summary>Image or video, as the service sees it; as the bytes say where it does not tell; null when neither does.</summary>
    public MediaType? Kind { get; init; }

    /// <summary>What the bytes say; null when they were not looked at, because the service fetches them from an address.</summary>
    public MediaFacts? Facts { get; init; }

    /// <summary>Your id for the file, or the random one it was given.</summary>
    public required string SourceId { get; init; }

    /// <summary>The whole answer of the service.</summary>
    public required UploadedMedia Media { get; init; }
}
