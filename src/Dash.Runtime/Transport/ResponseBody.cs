using System.Net.Http.Headers;

namespace Dash.Runtime;

/// <summary>Reads answers into rented memory.</summary>
internal static class ResponseBody
{
    private const int UsualSize = 16 * 1024;
    private const int LargestTrusted = 1024 * 1024;
    internal const int LongestError = 64 * 1024;

    /// <summary>Reads what the call wants to be read of an answer, once: all of a result, what arrives of an error.</summary>
    /// <exception cref="ApiException">It is longer than the options allow.</exception>
    internal static async ValueTask EnsureAsync(HttpResponseMessage response, ApiCall call, CancellationToken cancellationToken)
    {
        if (call.Answered == response)
        {
            return;
        }

        if (!response.IsSuccessStatusCode)
        {
            call.Keep(response, await ReadWhatArrivesAsync(response, LongestError, call.Caller, cancellationToken).ConfigureAwait(false));
        }
        else if (!call.IsStreamed && !call.HasNoResult)
        {
            call.Keep(response, await ReadAsync(response, call, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>The whole body; one that breaks off fails as the connection does.</summary>
    /// <exception cref="ApiException">It is longer than the options allow.</exception>
    private static async Task<PooledBuffer> ReadAsync(HttpResponseMessage response, ApiCall call, CancellationToken cancellationToken)
    {
        var buffer = new PooledBuffer(FirstSize(response.Content.Headers));
        try
        {
            var limit = (int)long.Min(call.LongestAnswer, Array.MaxLength);
            var isTooLong = response.Content.Headers.ContentLength > limit;
            if (!isTooLong)
            {
                await FillAsync(buffer, response, limit, cancellationToken).ConfigureAwait(false);
            }

            return !isTooLong && buffer.Length <= limit ? buffer : throw ApiErrors.TooLong(new FailedAnswer(call, response, default));
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>As much of an error body as arrives: the status is worth more than the rest of the body.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="limit">From how many bytes on nothing more is read.</param>
    /// <param name="caller">Ends everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal static async Task<PooledBuffer> ReadWhatArrivesAsync(HttpResponseMessage response, int limit, CancellationToken caller, CancellationToken cancellationToken)
    {
        var buffer = new PooledBuffer(UsualSize);
        try
        {
            await FillAsync(buffer, response, limit, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !caller.IsCancellationRequested))
        {
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
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
                read = await AnswerBytes.ReadAsync(stream, buffer.GetMemory(), cancellationToken).ConfigureAwait(false);
                buffer.Advance(read);
            }
            while (read > 0 && buffer.Length <= limit);
        }
    }

    // One byte more than announced, so that the end is seen without growing. An announced length is a claim: beyond 1 MB it has to be earned.
    private static int FirstSize(HttpContentHeaders headers) =>
        headers.ContentLength is { } length ? (int)long.Min(length + 1, LargestTrusted) : UsualSize;
}
