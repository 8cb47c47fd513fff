using System.Buffers;
using System.Net;

namespace Dash.Scheduling;

/// <summary>The bytes of a file on their way to a storage: told as they go, and the file is left open.</summary>
internal sealed class CodivUploadFileContent : HttpContent
{
    private const int Piece = 1 << 17;
    private readonly Stream _file;
    private readonly long _begin;
    private readonly IProgress<MediaProgress>? _progress;

    public CodivUploadFileContent(Stream file, string contentType, IProgress<MediaProgress>? progress)
    {
        (_file, _begin, _progress) = (file, file.Position, progress);
        Headers.ContentType = new(contentType);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _file.Length - _begin;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            _file.Position = _begin;
            int read;
            while ((read = await _file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                _progress?.Report(new MediaProgress(_file.Position - _begin, _file.Length - _begin));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
