using System.Net.Http.Headers;

namespace Dash.Runtime;

/// <summary>Reads answers into rented memory.</summary>
internal static class ResponseBody
{
    private const int UsualSize = 16 * 1024;
    private const int LargestTrusted = 1024 * 1024;
    private const int LongestError = 64 * 1024;

    /// <summary>The whole body, however long; an answer that breaks off is a failed connection.</summary>
    internal static async Task<PooledBuffer> ReadAsync(HttpResponseMessage response, ApiCall call)
    {
        var buffer = new PooledBuffer(FirstSize(response.Content.Headers));
        try
        {
            await FillAsync(buffer, response, int.MaxValue, call.Cancellation).ConfigureAwait(false);
            return buffer;
        }
        catch (Exception failure)
        {
            buffer.Dispose();
            if (failure is HttpRequestException or IOException or OperationCanceledException)
            {
                throw ConnectionFailures.Translate(failure, call);
            }

            throw;
        }
    }

    /// <summary>As much of an error body as arrives: the status is worth more than the rest of the body.</summary>
    internal static async Task<PooledBuffer> ReadWhatArrivesAsync(HttpResponseMessage response, ApiCall call)
    {
        var buffer = new PooledBuffer(UsualSize);
        try
        {
            await FillAsync(buffer, response, LongestError, call.Cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && call.RanOutOfTime))
        {
            return buffer;
        }
        catch (OperationCanceledException cancelled)
        {
            buffer.Dispose();
            throw ConnectionFailures.Translate(cancelled, call);
        }

        return buffer;
    }

    private static async Task FillAsync(PooledBuffer buffer, HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            int read;
            do
            {
                read = await stream.ReadAsync(buffer.GetMemory(), cancellationToken).ConfigureAwait(false);
                buffer.Advance(read);
            }
            while (read > 0 && buffer.Length < limit);
        }
    }

    // One byte more than announced, so that the end is seen without growing. An announced length is a claim: beyond 1 MB it has to be earned.
    private static int FirstSize(HttpContentHeaders headers) =>
        headers.ContentLength is { } length ? (int)long.Min(length + 1, LargestTrusted) : UsualSize;
}
