using System.Net;

namespace Dash.Runtime.Bodies;

/// <summary>The body of a request, which knows whether it has begun to leave; until then the service cannot have acted on it.</summary>
internal abstract class RequestContent : HttpContent
{
    internal bool Started { get; private set; }

    /// <summary>The media type as the document writes it, not checked: it may have parameters of any kind.</summary>
    protected void Describe(string mediaType) => Headers.TryAddWithoutValidation("Content-Type", mediaType);

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Started = true;
        return WriteAsync(stream, cancellationToken);
    }

    protected abstract Task WriteAsync(Stream stream, CancellationToken cancellationToken);
}
