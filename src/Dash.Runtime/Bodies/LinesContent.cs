using System.Buffers;
using System.Runtime.InteropServices;
using Dash.Runtime.Json;

namespace Dash.Runtime.Bodies;

/// <summary>
/// A body of JSON texts one behind the other, each written when its item is there. What is written waits for more only as long as the next
/// item is there at once.
/// </summary>
internal sealed class LinesContent<T, TCodec> : RequestContent
    where TCodec : IJsonCodec<T>
{
    private const int LargestWait = 16 * 1024;
    private const byte RecordSeparator = 0x1E;

    private readonly IAsyncEnumerable<T> _items;
    private readonly bool _hasSeparators;

    internal LinesContent(IAsyncEnumerable<T> items, string mediaType)
    {
        _items = items;
        _hasSeparators = mediaType.Split(';')[0].Trim().Equals("application/json-seq", StringComparison.OrdinalIgnoreCase);
        Describe(mediaType);
    }

    internal override bool IsInMemory => false;

    protected override bool IsRepeatable => false;

    protected override async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var items = _items.GetAsyncEnumerator(end.Token);
        var next = items.MoveNextAsync().AsTask();
        try
        {
            while (await NextAsync(next, buffer, stream, cancellationToken).ConfigureAwait(false))
            {
                Append(buffer, items.Current);
                next = items.MoveNextAsync().AsTask();
            }

            await SendAsync(buffer, stream, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            var left = LeaveAsync(next, items);
            if (next.IsCompleted)
            {
                await left.ConfigureAwait(false);
            }
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    /// <summary>What waits is sent before the next item is waited for, and when it has become much.</summary>
    private static async Task<bool> NextAsync(Task<bool> next, ArrayBufferWriter<byte> buffer, Stream stream, CancellationToken cancellationToken)
    {
        if (!next.IsCompleted || buffer.WrittenCount >= LargestWait)
        {
            await SendAsync(buffer, stream, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return await next.ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException)
        {
            throw new UnreadableFileException("the items of the body could not be read to their end", failure);
        }
    }

    // Items may not be left while the next one is on its way: where the connection broke, that is waited for, but not by the call.
    private static async Task LeaveAsync(Task<bool> next, IAsyncEnumerator<T> items)
    {
        await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await items.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task SendAsync(ArrayBufferWriter<byte> buffer, Stream stream, CancellationToken cancellationToken)
    {
        if (buffer.WrittenCount > 0)
        {
            await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
            buffer.ResetWrittenCount();
        }
    }

    private void Append(ArrayBufferWriter<byte> buffer, T item)
    {
        if (_hasSeparators)
        {
            buffer.Write([RecordSeparator]);
        }

        var start = buffer.WrittenCount;
        WriterCache.Write<T, TCodec>(buffer, item);

        // JSON that a caller brings may be laid out in lines, which would end the item. Inside of its strings there are none.
        MemoryMarshal.AsMemory(buffer.WrittenMemory[start..]).Span.Replace((byte)'\n', (byte)' ');
        buffer.Write("\n"u8);
    }
}
