namespace Dash.Sdk;

/// <summary>
/// The bytes are stored, but the answer to taking them into the library was lost: the media may be there or not. The call was not repeated,
/// since it could have made a second one.
/// </summary>
/// <remarks>
/// Look for a media whose source id is <see cref="SourceId"/> before uploading again: newest first with <see cref="MediaClient.SearchAllAsync"/>.
/// A duplicate in the library does no harm to posts, which name media by number.
/// </remarks>
public sealed class UploadOutcomeUnknownException : Exception
{
    /// <summary>Makes one, also for tests of code that handles it.</summary>
    /// <param name="brandId">The brand.</param>
    /// <param name="sourceId">The id that the media has if it is there.</param>
    /// <param name="storedAt">Where the bytes are; null when the service was to fetch them itself.</param>
    /// <param name="cause">What happened.</param>
    public UploadOutcomeUnknownException(long brandId, string sourceId, Uri? storedAt, Exception cause)
        : base(FormattableString.Invariant($"It is not known whether the library of brand {brandId} took the file: look for source id '{sourceId}' before sending it again. {cause?.Message}"), cause)
    {
        BrandId = brandId;
        SourceId = sourceId;
        StoredAt = storedAt;
    }

    /// <summary>The brand whose library was to take the file.</summary>
    public long BrandId { get; }

    /// <summary>The id that the media has if it is there.</summary>
    public string SourceId { get; }

    /// <summary>Where the bytes are, without signature: <see cref="MediaClient.CreateAsync"/> can take them from there while the storage keeps them.</summary>
    public Uri? StoredAt { get; }
}
