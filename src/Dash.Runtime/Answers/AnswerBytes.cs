namespace Dash.Runtime;

/// <summary>Reads the bytes of an answer. What .NET says of one that is not compressed as its header claims is no failure of a connection; here it becomes one.</summary>
internal static class AnswerBytes
{
    internal static int Read(Stream body, Span<byte> buffer)
    {
        try
        {
            return body.Read(buffer);
        }
        catch (Exception failure) when (IsBadlyCompressed(failure))
        {
            throw new BadCompressionException(failure);
        }
    }

    internal static async ValueTask<int> ReadAsync(Stream body, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (IsBadlyCompressed(failure))
        {
            throw new BadCompressionException(failure);
        }
    }

    /// <summary>Reads until the buffer is full or the answer ends.</summary>
    /// <returns>How much was read.</returns>
    internal static async Task<int> ReadUpToAsync(Stream body, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var length = 0;
        while (length < buffer.Length && await ReadAsync(body, buffer[length..], cancellationToken).ConfigureAwait(false) is var read and > 0)
        {
            length += read;
        }

        return length;
    }

    // Gzip and deflate throw the one, Brotli the other.
    private static bool IsBadlyCompressed(Exception failure) => failure is InvalidDataException or (InvalidOperationException and not ObjectDisposedException);
}
