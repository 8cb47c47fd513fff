namespace Dash.Sdk;

/// <summary>What an upload may say about its file. Everything has a sensible value when it is left out.</summary>
public sealed record MediaUpload
{
    /// <summary>
    /// Where the media is to appear: it is held against the rules there (<see cref="MediaRuleBook"/>) before a byte is sent, and refused with
    /// every rule it breaks. Empty, the default, for no check.
    /// </summary>
    public IReadOnlyList<Placement> For { get; init; } = [];

    /// <summary>
    /// Name of the file in the library. By default the name of the file that is sent, else <c>upload</c>. An extension that does not go with the
    /// bytes is replaced by one that does: services look at it.
    /// </summary>
    public string? FileName { get; init; }

    /// <summary>
    /// Your own id for the file. It comes back in <see cref="UploadedMedia.SourceId"/> and tells an upload apart whose answer was lost. A random
    /// one by default.
    /// </summary>
    public string? SourceId { get; init; }

    /// <summary>When the file was made; the present by default.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>
    /// Length in bytes of a stream that cannot tell (<see cref="Stream.CanSeek"/> is false) and is longer than 512 kB. Storages with signed
    /// addresses refuse files whose length is not announced.
    /// </summary>
    public long? Length { get; init; }
}
