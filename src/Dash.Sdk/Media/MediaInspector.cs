using Dash.Sdk.Formats;

namespace Dash.Sdk;

/// <summary>Reads from the bytes of a file what it is, how large its picture is and how long it plays, without decoding it and without sending anything.</summary>
/// <remarks>
/// JPEG (with the orientation of EXIF), PNG, GIF, WebP, HEIC, AVIF, MP4, M4V, QuickTime, 3GPP, WebM and Matroska. A damaged or hostile file
/// gives fewer facts, never an endless loop: a few thousand small reads at most.
/// </remarks>
public static class MediaInspector
{
    /// <summary>Reads the facts of a stream, from its position on.</summary>
    /// <param name="content">
    /// A stream that can seek is read here and there and put back where it was. Of one that cannot, the first 512 kB are consumed; a video whose
    /// index is at its end then has no size and no duration.
    /// </param>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="UnknownMediaFormatException">The bytes are of no known format.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="IOException">Reading failed.</exception>
    public static async Task<MediaFacts> InspectAsync(Stream content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!content.CanRead)
        {
            throw new ArgumentException("The stream cannot be read: it is closed, or was opened for writing only.", nameof(content));
        }

        if (!content.CanSeek)
        {
            var head = await FileHead.ReadAsync(content, cancellationToken).ConfigureAwait(false);
            return await InspectAsync(new HeadWindow(head.Bytes, head.IsWhole), cancellationToken).ConfigureAwait(false);
        }

        var start = content.Position;
        try
        {
            return await InspectAsync(new StreamWindow(content), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            content.Position = start;
        }
    }

    /// <summary>Reads the facts of a file.</summary>
    /// <param name="path">The file; its extension does not matter.</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="UnknownMediaFormatException">The bytes are of no known format.</exception>
    /// <exception cref="IOException">There is no such file, or reading failed.</exception>
    public static async Task<MediaFacts> InspectAsync(string path, CancellationToken cancellationToken = default)
    {
        var file = LocalFile.Open(path);
        await using (file.ConfigureAwait(false))
        {
            return await InspectAsync(file, cancellationToken).ConfigureAwait(false);
        }
    }

    internal static async Task<MediaFacts> InspectAsync(FileWindow file, CancellationToken cancellationToken)
    {
        var head = await file.ReadAsync(0, MediaSignature.Length, cancellationToken).ConfigureAwait(false);
        var contentType = MediaSignature.Recognise(head.Span) ?? throw new UnknownMediaFormatException(head.Span);
        var shape = await ShapeReader.ReadAsync(contentType, file, cancellationToken).ConfigureAwait(false);
        return new MediaFacts { ContentType = contentType, Bytes = file.Length, Width = shape.Width, Height = shape.Height, Duration = shape.Duration };
    }
}
