using System.Net.Http.Headers;
using Dash.Runtime.Bodies;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <summary>A JSON request body in rented memory, ready before anything is sent.</summary>
internal sealed class JsonContent : RequestContent
{
    private const int UsualSize = 4096;

    // Header values are mutable, so each content needs its own instance.
    private const string MediaType = "application/json";

    private readonly Lock _gate = new();
    private readonly PooledBuffer _buffer = new(UsualSize);
    private int _readers;
    private bool _disposed;

    private JsonContent(string? mediaType)
    {
        if (mediaType is null)
        {
            Headers.ContentType = new MediaTypeHeaderValue(MediaType);
        }
        else
        {
            Describe(mediaType);
        }
    }

    /// <summary>What is sent, until the call is over.</summary>
    internal ReadOnlyMemory<byte> Written => _buffer.Memory;

    internal static JsonContent Create<T, TCodec>(T body, string? mediaType)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(body);
        var content = new JsonContent(mediaType);
        try
        {
            WriterCache.Write<T, TCodec>(content._buffer, body);
            return content;
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    protected override async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _readers++;
        }

        try
        {
            await stream.WriteAsync(_buffer.Memory, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Release();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
            ReturnWhenUnused();
        }
    }

    private void Release()
    {
        lock (_gate)
        {
            _readers--;
            ReturnWhenUnused();
        }
    }

    // A cancelled call may still be copying the body to a socket: memory goes back to the pool only after the last copy has ended.
    private void ReturnWhenUnused()
    {
        if (_disposed && _readers == 0)
        {
            _buffer.Dispose();
        }
    }
}
