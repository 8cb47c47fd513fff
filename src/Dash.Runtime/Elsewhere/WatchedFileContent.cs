using System.Net;
using System.Net.Http.Headers;
using Dash.Runtime.Bodies;

namespace Dash.Runtime.Elsewhere;

/// <summary>A file as the body of a request, which tells how far it has come.</summary>
internal sealed class WatchedFileContent : HttpContent
{
    private readonly ApiFile _file;
    private readonly Action<long> _onSent;

    internal WatchedFileContent(ApiFile file, Action<long> onSent)
    {
        (_file, _onSent) = (file, onSent);
        Headers.ContentType = MediaTypeHeaderValue.Parse(file.MediaType ?? FileContent.UnknownBytes);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var counted = new CountedStream(stream, _onSent);
        await using (counted.ConfigureAwait(false))
        {
            await _file.CopyToAsync(counted, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _file.Length ?? 0;
        return _file.Length is not null;
    }
}
