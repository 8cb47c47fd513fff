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

    /// <summary>Rules of the networks named in <see cref="MediaUpload.For"/> that could not be checked; empty when there are none or none was named.</summary>
    public IReadOnlyList<UncheckedMediaRule> Unchecked { get; init; } = [];

    /// <summary>Your id for the file, or the random one it was given.</summary>
    public required string SourceId { get; init; }

    /// <summary>The whole answer of the service.</summary>
    public required UploadedMedia Media { get; init; }

    /// <summary>The number for posts, for what takes a <see cref="Dash.Sdk.MediaId"/>.</summary>
    /// <param name="receipt">What an upload gave.</param>
    public static implicit operator MediaId(UploadReceipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return new MediaId(receipt.MediaId);
    }
}
