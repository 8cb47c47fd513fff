using System.Globalization;
using System.Text;
using Dash.Sandbox.Faults;
using Dash.Sandbox.Services;
using Dash.Sandbox.Systems;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Hosting;

/// <summary>What a client sees of the faults that have an answer.</summary>
internal sealed class FaultyAnswer(TimeProvider time)
{
    private const int PiecesPerSecond = 10;

    /// <summary>Answers in place of the service.</summary>
    public async Task WriteAsync(HttpContext http, SandboxFault fault, IApiSystem system, RateLimitState? limit)
    {
        var response = http.Response;
        response.StatusCode = fault.Status;
        WriteHeaders(response, fault, system.Limits, limit);
        if (fault.Body is { } body)
        {
            await ResponseWriter.WriteAsync(http, Encoding.UTF8.GetBytes(body), fault.ContentType).ConfigureAwait(false);
        }
        else
        {
            var problem = new ApiProblem(fault.Status, "A fault of the sandbox, made on purpose; the request was not processed.");
            await ResponseWriter.WriteAsync(http, system.Render(problem)).ConfigureAwait(false);
        }
    }

    /// <summary>Waits as long as a fault of this kind says, if the request has one. A client that gives up meanwhile ends it.</summary>
    public Task WaitAsync(FaultStrike strike, FaultKind kind, CancellationToken cancellationToken) =>
        strike.Take(kind) is { } late ? WaitAsync(late.Duration, cancellationToken) : Task.CompletedTask;

    /// <summary>Writes the answer of the service, slowly or in part as the fault of the request says.</summary>
    public async Task WriteAsync(HttpContext http, ApiResponse answer, FaultStrike strike)
    {
        if (answer.Status < 400 && answer.Body is not null && strike.Take(FaultKind.TruncatedBody) is not null)
        {
            await WriteHalfAsync(http, answer).ConfigureAwait(false);
        }
        else if (answer.Status < 400 && answer.Body is not null && strike.Take(FaultKind.SlowBody) is { } slow)
        {
            await WriteSlowlyAsync(http, answer, slow.BytesPerSecond).ConfigureAwait(false);
        }
        else
        {
            await ResponseWriter.WriteAsync(http, answer).ConfigureAwait(false);
        }
    }

    private Task WaitAsync(TimeSpan duration, CancellationToken cancellationToken) => Task.Delay(duration, time, cancellationToken);

    private void WriteHeaders(HttpResponse response, SandboxFault fault, IRateLimits limits, RateLimitState? limit)
    {
        if (fault.ResetAfter is { } resetAfter)
        {
            var resetsAt = (long)Math.Ceiling((time.GetUtcNow() + resetAfter - DateTimeOffset.UnixEpoch).TotalSeconds);
            limits.Write(response, new RateLimitState(limit?.Limit ?? 0, Remaining: 0, resetsAt, Exceeded: true));
        }
        else if (fault.Status == 429 || !fault.ContentType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            limits.Forget(response);
        }

        if (fault.RetryAfter is { } retryAfter)
        {
            response.Headers.RetryAfter = Whole(retryAfter.TotalSeconds);
        }

        foreach (var (name, value) in fault.Headers)
        {
            response.Headers[name] = value;
        }
    }

    // Too few bytes for the length announced: the server ends the connection after them by itself.
    private static async Task WriteHalfAsync(HttpContext http, ApiResponse answer)
    {
        var bytes = Start(http, answer);
        await http.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), http.RequestAborted).ConfigureAwait(false);
        await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }

    private async Task WriteSlowlyAsync(HttpContext http, ApiResponse answer, int bytesPerSecond)
    {
        var bytes = Start(http, answer);
        var piece = Math.Max(1, bytesPerSecond / PiecesPerSecond);
        for (var position = 0; position < bytes.Length; position += piece)
        {
            var length = Math.Min(piece, bytes.Length - position);
            await http.Response.Body.WriteAsync(bytes.AsMemory(position, length), http.RequestAborted).ConfigureAwait(false);
            await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
            await WaitAsync(TimeSpan.FromSeconds((double)length / bytesPerSecond), http.RequestAborted).ConfigureAwait(false);
        }
    }

    private static byte[] Start(HttpContext http, ApiResponse answer)
    {
        var bytes = Encoding.UTF8.GetBytes(ResponseWriter.Text(answer));
        ResponseWriter.WriteHeaders(http.Response, answer);
        ResponseWriter.Announce(http.Response, answer.Status, bytes.Length, ResponseWriter.Json);
        return bytes;
    }

    private static string Whole(double seconds) => Math.Ceiling(seconds).ToString("0", CultureInfo.InvariantCulture);
}
