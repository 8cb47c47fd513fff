using System.Net;

namespace Dash.Runtime;

/// <summary>A body that is read as it arrives; it is never held in memory as a whole. Dispose it to release the connection.</summary>
/// <remarks>The timeout of the client ends with the headers: reading may take as long as it needs and is ended by its own cancellation token.</remarks>
public sealed class ApiStream : Stream
{
    private readonly Stream _body;
    private readonly ApiCall _call;
    private readonly HttpResponseMessage _response;

    internal ApiStream(ApiCall call, HttpResponseMessage response, Stream body)
    {
        (_call, _response, _body) = (call, response, body);
        var headers = response.Content.Headers;
        ContentLength = headers.ContentLength;
        MediaType = headers.ContentType?.MediaType;
        FileName = (headers.ContentDisposition?.FileNameStar ?? headers.ContentDisposition?.FileName)?.Trim('"');
    }

    /// <summary>The status, always a success.</summary>
    public HttpStatusCode StatusCode => _response.StatusCode;

    /// <summary>The size in bytes; null when the service does not announce one.</summary>
    public long? ContentLength { get; }

    /// <summary>The media type without parameters; null when the service does not say.</summary>
    public string? MediaType { get; }

    /// <summary>The file name that the service suggests; null when it does not. It is text from outside: never use it as a path unchecked.</summary>
    public string? FileName { get; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => ContentLength ?? throw new NotSupportedException("The service does not announce the length; see ContentLength.");

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException("An answer has no position: it is read once, from its beginning.");
        set => throw new NotSupportedException("An answer has no position: it is read once, from its beginning.");
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return AnswerBytes.Read(_body, buffer.AsSpan(offset, count));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw ConnectionFailures.Translate(failure, _call);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await AnswerBytes.ReadAsync(_body, buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw ConnectionFailures.Translate(failure, _call);
        }
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("An answer is read once, from its beginning.");

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException("An answer is only read.");

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("An answer is only read.");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
            _response.Dispose();
            _call.Dispose();
        }

        base.Dispose(disposing);
    }
}
