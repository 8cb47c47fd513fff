using System.Net;

namespace Dash.Runtime.Bodies;

/// <summary>
/// The body of a request, which knows whether any attempt has begun to read it; until then the service cannot have acted on the call. Once
/// read it may be in the memory of somebody else, such as a handler of the caller, and later attempts leave without asking for it again.
/// </summary>
internal abstract class RequestContent : HttpContent
{
    private Task? _sending;

    internal bool Started { get; private set; }

    /// <summary>Whether another attempt would send the same bytes.</summary>
    internal bool CanBeSentAgain => !Started || IsRepeatable;

    /// <summary>Whether it is made of memory, so that sending it takes no longer than the connection needs.</summary>
    internal virtual bool IsInMemory => true;

    /// <summary>Whether what is sent can be read a second time; asked once sending has begun.</summary>
    protected virtual bool IsRepeatable => true;

    /// <summary>Whether an attempt that was given up is still reading.</summary>
    protected bool IsBeingSent => _sending is { IsCompleted: false };

    /// <summary>The media type as the document writes it, not checked: it may have parameters of any kind.</summary>
    protected void Describe(string mediaType) => Headers.TryAddWithoutValidation("Content-Type", mediaType);

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Started = true;
        return _sending = WriteAsync(stream, cancellationToken);
    }

    protected abstract Task WriteAsync(Stream stream, CancellationToken cancellationToken);
}
