using Dash.Runtime;
using Dash.Sdk.Formats;

namespace Dash.Sdk.Uploads;

/// <summary>A stream that is about to be sent, and what is known about it.</summary>
internal sealed class UploadSource
{
    private UploadSource(Stream content, MediaFacts facts, MediaUpload upload)
    {
        Facts = facts;
        CanRepeat = content.CanSeek;
        FileName = FileNames.Fitting(upload.FileName ?? (content as FileStream)?.Name, facts.ContentType);
        File = ApiFile.FromStream(content, FileName, facts.ContentType, facts.Bytes);
    }

    internal MediaFacts Facts { get; }

    internal string FileName { get; }

    internal bool CanRepeat { get; }

    /// <summary>The bytes from where the stream stood at first, each time they are sent; a stream that cannot go back gives them once.</summary>
    internal ApiFile File { get; }

    internal static async Task<UploadSource> OpenAsync(Stream content, MediaUpload upload, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.CanSeek)
        {
            return new UploadSource(content, await MediaInspector.InspectAsync(content, cancellationToken).ConfigureAwait(false), upload);
        }

        if (!content.CanRead)
        {
            throw new ArgumentException("The stream cannot be read: it is closed, or was opened for writing only.", nameof(content));
        }

        var head = await FileHead.ReadAsync(content, cancellationToken).ConfigureAwait(false);
        var length = head.IsWhole ? head.Bytes.Length : upload.Length ?? throw new ArgumentException(
            $"The stream cannot tell its length, and storages refuse files whose length is not announced: set {nameof(MediaUpload)}.{nameof(MediaUpload.Length)}, or write the stream to a file first. Nothing was sent.",
            nameof(content));
        var facts = await MediaInspector.InspectAsync(new HeadWindow(head.Bytes, length), cancellationToken).ConfigureAwait(false);
        return new UploadSource(new RejoinedStream(head.Bytes, content, length), facts, upload);
    }
}
