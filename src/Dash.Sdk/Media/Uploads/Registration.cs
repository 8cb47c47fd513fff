using System.Text.Json;
using Dash.Runtime;

namespace Dash.Sdk.Uploads;

/// <summary>Takes a file at an address into the library. Sent once: a second call could make a second media.</summary>
internal sealed class Registration(MediaClient media, long brandId, MediaUpload upload)
{
    internal async Task<UploadReceipt> TakeAsync(Uri address, UploadSource? source, MediaCheck? check, CancellationToken cancellationToken)
    {
        var entry = Describe(address, source?.FileName ?? upload.FileName ?? Path.GetFileName(address.LocalPath));
        try
        {
            var taken = await media.CreateAsync(brandId, entry, cancellationToken).ConfigureAwait(false);
            return Receipt(taken, entry.SourceId!, source?.Facts ?? check?.Facts) with { Unchecked = check?.Unchecked ?? [] };
        }
        catch (Exception failure) when (UnknownOutcome.IsLeftBy(failure))
        {
            throw new UploadOutcomeUnknownException(brandId, entry.SourceId!, source is null ? null : address, failure);
        }
    }

    private static UploadReceipt Receipt(UploadedMedia taken, string sourceId, MediaFacts? facts) =>
        new() { MediaId = taken.MediaId, Kind = taken.MediaType?.Known ?? facts?.Kind, Facts = facts, SourceId = sourceId, Media = taken };

    private NewMedia Describe(Uri address, string name) => new()
    {
        Url = address,
        Source = "UPLOAD",
        Type = "UPLOADED",
        SourceId = string.IsNullOrEmpty(upload.SourceId) ? Guid.NewGuid().ToString() : upload.SourceId,
        SourceCreatedAt = upload.CreatedAt ?? DateTimeOffset.UtcNow,
        Meta = name.Length == 0 ? null : $$"""{"filename":"{{JsonEncodedText.Encode(name)}}"}""",
    };
}
