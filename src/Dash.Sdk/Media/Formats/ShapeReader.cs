namespace Dash.Sdk.Formats;

/// <summary>Chooses the reader for a format.</summary>
internal static class ShapeReader
{
    internal static ValueTask<MediaShape> ReadAsync(string contentType, FileWindow file, CancellationToken cancellationToken) => contentType switch
    {
        "image/jpeg" => JpegReader.ReadAsync(file, cancellationToken),
        "image/png" or "image/gif" or "image/webp" => FixedPlaceReader.ReadAsync(file, cancellationToken),
        "image/heic" or "image/heif" or "image/avif" => HeifReader.ReadAsync(file, cancellationToken),
        "video/webm" or "video/x-matroska" => new MatroskaReader(file).ReadAsync(cancellationToken),
        _ => new MovieReader(file).ReadAsync(cancellationToken),
    };
}
