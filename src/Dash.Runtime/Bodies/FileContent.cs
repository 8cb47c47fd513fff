namespace Dash.Runtime.Bodies;

/// <summary>A body that is one file.</summary>
internal sealed class FileContent : RequestContent
{
    internal const string UnknownBytes = "application/octet-stream";

    private readonly ApiFile _file;

    internal FileContent(ApiFile file, string mediaType)
    {
        _file = file;
        Describe(file.MediaType ?? (MediaTypes.IsSingle(mediaType) ? mediaType : UnknownBytes));
    }

    internal override bool IsInMemory => _file.IsInMemory;

    protected override bool IsRepeatable => _file.CanBeSentAgain && !IsBeingSent;

    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken) => _file.CopyToAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = _file.Length ?? 0;
        return _file.Length is not null;
    }
}
