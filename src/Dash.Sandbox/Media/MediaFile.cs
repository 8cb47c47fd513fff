namespace Dash.Sandbox.Media;

/// <summary>A file with its MIME type: a sample in memory, or an upload on disk.</summary>
internal sealed class MediaFile
{
    private readonly byte[]? _bytes;
    private readonly string? _path;

    public MediaFile(string contentType, byte[] bytes) => (ContentType, _bytes) = (contentType, bytes);

    public MediaFile(string contentType, string path) => (ContentType, _path) = (contentType, path);

    public string ContentType { get; }

    public Stream Open() => _bytes is not null
        ? new MemoryStream(_bytes, writable: false)
        : new FileStream(_path!, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, useAsync: true);
}
