using System.Globalization;

namespace Dash.Sandbox;

/// <summary>
/// A fault and the requests it is for. Made by one of the methods below and narrowed with <c>with</c>; without <see cref="Method"/>,
/// <see cref="Path"/> and <see cref="Network"/> it strikes whatever comes next.
/// </summary>
/// <example><code>
/// dash.Faults.Add(SandboxFault.Unavailable() with { Method = "POST", Network = "instagram", Count = 2 });
/// </code></example>
public sealed record SandboxFault
{
    // What timers can wait for.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(49);

    private SandboxFault(FaultKind kind) => Kind = kind;

    /// <summary>In what way the request goes wrong.</summary>
    public FaultKind Kind { get; }

    /// <summary>How many requests are struck; 1 unless set, at least 1.</summary>
    public int Count { get; init; } = 1;

    /// <summary>HTTP method of the requests meant, in any case; null for all.</summary>
    public string? Method { get; init; }

    /// <summary>
    /// Path of the requests meant, as the API documents it: <c>/instagram/scheduled_posts</c>, <c>/{network}/scheduled_posts/{post_id}</c>, a hole
    /// standing for any segment. <c>/uploads/{id}/{name}</c> means the bytes of an upload, which no other fault strikes. Null for all operations.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>Network whose posts are meant, as it stands on the wire: <c>twitter</c> for X; null for all.</summary>
    public string? Network { get; init; }

    /// <summary>Status of an <see cref="FaultKind.Answer"/>.</summary>
    public int Status { get; private init; }

    /// <summary>Body of an <see cref="FaultKind.Answer"/>; null for the error body that the API usually answers with.</summary>
    public string? Body { get; init; }

    /// <summary>What <see cref="Body"/> is; JSON unless set.</summary>
    public string ContentType { get; init; } = "application/json; charset=utf-8";

    /// <summary>Headers of an <see cref="FaultKind.Answer"/>; they win over those the sandbox would send.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Sent as <c>Retry-After</c> in whole seconds; null sends none. For a date, set the header in <see cref="Headers"/>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// Until when <c>x-ratelimit-reset</c> puts clients off, from the moment of the answer; null leaves the allowance headers out of an answer with
    /// status 429 and of one that is not JSON.
    /// </summary>
    public TimeSpan? ResetAfter { get; init; }

    /// <summary>How long a delay lasts, by <see cref="DashSandboxOptions.RateLimitTime"/>.</summary>
    public TimeSpan Duration { get; private init; }

    /// <summary>How fast a <see cref="FaultKind.SlowBody"/> comes.</summary>
    public int BytesPerSecond { get; private init; }

    /// <summary>Answers with an error and does not process the request.</summary>
    /// <param name="status">HTTP status from 400 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is no error.</exception>
    /// <returns>The fault, for the next request unless it is narrowed.</returns>
    public static SandboxFault Answer(int status)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        return new SandboxFault(FaultKind.Answer) { Status = status };
    }

    /// <summary>Answers 503 and does not process the request.</summary>
    /// <param name="retryAfter">Sent as <c>Retry-After</c>; null sends none.</param>
    /// <returns>The fault, for the next request unless it is narrowed.</returns>
    public static SandboxFault Unavailable(TimeSpan? retryAfter = null) => Answer(503) with { RetryAfter = retryAfter };

    /// <summary>Answers 429 and does not process the request; several of them are a storm.</summary>
    /// <param name="retryAfter">Sent as <c>Retry-After</c>; null sends none.</param>
    /// <param name="resetAfter">When <c>x-ratelimit-reset</c> says that the allowance is back; null leaves the allowance headers out.</param>
    /// <returns>The fault, for the next request unless it is narrowed.</returns>
    public static SandboxFault TooManyRequests(TimeSpan? retryAfter = null, TimeSpan? resetAfter = null) =>
        Answer(429) with { RetryAfter = retryAfter, ResetAfter = resetAfter };

    /// <summary>Answers with the HTML page of a proxy that has no service behind it.</summary>
    /// <param name="status">HTTP status from 400 to 599.</param>
    /// <returns>The fault, for the next request unless it is narrowed.</returns>
    public static SandboxFault HtmlPage(int status = 502) => Answer(status) with
    {
        ContentType = "text/html; charset=utf-8",
        Body = string.Create(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html><head><title>{status}</title></head><body><h1>{status}</h1><p>The gateway has no service to ask.</p></body></html>\n"),
    };

    /// <summary>Keeps the request waiting before it is processed.</summary>
    /// <param name="duration">How long; at most 49 days.</param>
    /// <returns>The fault, for the next request unless it is narrowed.</returns>
    public static SandboxFault Delay(TimeSpan duration) => Late(FaultKind.Delay, duration);

    /// <summary>Processes the request at once and keeps the answer waiting.</summary>
    /// <param name="duration">How long; at most 49 days.</param>
    /// <returns>The fault, for the next request unless it is narrowed.</returns>
    public static SandboxFault DelayAfterCommit(TimeSpan duration) => Late(FaultKind.DelayAfterCommit, duration);

    /// <summary>Breaks the connection of a valid request before anything is written.</summary>
    /// <returns>The fault, for the next request unless it is narrowed.</returns>
    public static SandboxFault DropBeforeCommit() => new(FaultKind.DropBeforeCommit);

    /// <summary>Breaks the connection of a successful request after everything was written.</summary>
    /// <returns>The fault, for the next request unless it is narrowed.</returns>
    public static SandboxFault DropAfterCommit() => new(FaultKind.DropAfterCommit);

    /// <summary>Ends the connection in the middle of the body of a successful answer.</summary>
    /// <returns>The fault, for the next request unless it is narrowed.</returns>
    public static SandboxFault TruncatedBody() => new(FaultKind.TruncatedBody);

    /// <summary>Sends the body of a successful answer slowly.</summary>
    /// <param name="bytesPerSecond">How fast; at least 1.</param>
    /// <returns>The fault, for the next request unless it is narrowed.</returns>
    public static SandboxFault SlowBody(int bytesPerSecond)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytesPerSecond, 1);
        return new SandboxFault(FaultKind.SlowBody) { BytesPerSecond = bytesPerSecond };
    }

    private static SandboxFault Late(FaultKind kind, TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, LongestDelay);
        return new SandboxFault(kind) { Duration = duration };
    }
}
