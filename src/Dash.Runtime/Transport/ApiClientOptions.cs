using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Polly;

namespace Dash.Runtime;

/// <summary>How a generated client reaches its service.</summary>
public sealed record ApiClientOptions
{
    /// <summary>
    /// Where the service is; null for the addresses in its OpenAPI document. A path is kept: operations are appended to it. All calls go
    /// here, also those of operations for which the document names an address of their own.
    /// </summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The API key, sent as <c>Authorization: Bearer</c> and only to the service; null sends none. It serves every scheme of the document that takes such a token.</summary>
    public string? BearerToken { get; init; }

    /// <summary>
    /// Is asked for the API key before each attempt, so that one that changes is used at once; in place of <see cref="BearerToken"/>. When the
    /// service answers 401, it is asked again, and another key is tried once, as an attempt of its own. Null for a key that stays. Clients share
    /// an allowance (<see cref="RateLimit"/>) when it is the same method of the same object; each closure stands for a key of its own.
    /// </summary>
    /// <remarks>It runs for several calls at once and should answer from memory. What it hands out is kept out of exceptions and logs.</remarks>
    public Func<CancellationToken, ValueTask<string>>? BearerTokenProvider { get; init; }

    /// <summary>
    /// Credentials by scheme, made by the methods of the generated client: <c>[PetstoreClient.ApiKey("…")]</c>. A call sends those that the
    /// document asks for, and only to the service.
    /// </summary>
    public IReadOnlyList<ApiCredential> Credentials { get; init; } = [];

    /// <summary>
    /// A client to send with (a proxy, own handlers, a factory's client); it is neither changed nor disposed. Null uses connections that
    /// all clients of the process share, and follows no redirect.
    /// </summary>
    /// <remarks>
    /// A client of your own follows redirects unless <c>AllowAutoRedirect</c> of its handler is false. .NET then drops <c>Authorization</c> and
    /// takes every other header along: a call whose key went to another origin that way ends with an <see cref="ApiException"/>.
    /// </remarks>
    public HttpClient? HttpClient { get; init; }

    /// <summary>
    /// The longest a call may take until its answer is read, with all its attempts and the waits between them; 100 seconds unless set,
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit. A wait that would not fit into it is not begun.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// The longest a single attempt may take until its answer is read; null for no other limit than <see cref="Timeout"/>. It does not count
    /// for files that are sent and for answers that are read as they arrive.
    /// </summary>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>
    /// When and how often a call is sent again by itself. GET, HEAD, PUT, DELETE, OPTIONS and QUERY are, when the connection fails, an attempt
    /// runs out of time, or the answer is 408, 429, 500, 502, 503 or 504. POST, PATCH and other methods only are when the service cannot
    /// have acted on them: the connection was never made, or the answer is 429, or 503 with <c>Retry-After</c>.
    /// </summary>
    /// <remarks>A body that cannot be read twice, such as a stream that does not seek, is sent once.</remarks>
    public ApiRetryOptions Retry { get; init; } = new();

    /// <summary>
    /// Keeps all clients of the process that send the same key to the same domain under an allowance, and heeds what answers say about it
    /// (<c>x-ratelimit-remaining</c> and <c>x-ratelimit-reset</c>). Null for no limit.
    /// </summary>
    public ApiRateLimit? RateLimit { get; init; }

    /// <summary>
    /// A pipeline of Polly that each attempt runs in, such as one with a circuit breaker, shared by as many clients as you like. While its
    /// circuit is open, calls end with an <see cref="ApiConnectionException"/> that says that nothing was sent. Null for none.
    /// </summary>
    /// <remarks>
    /// Leave retries to <see cref="Retry"/>: a pipeline that runs an attempt twice cannot send a POST or PATCH again that the service may have
    /// acted on, and no call at all while an attempt is under way (hedging).
    /// </remarks>
    public ResiliencePipeline<HttpResponseMessage>? Resilience { get; init; }

    /// <summary>
    /// Makes handlers of your own, the outermost first. They stand between the library's handlers and the connection: they see each
    /// attempt as it goes out, credentials included, and each answer as it comes. Each client calls each of them once.
    /// </summary>
    public IReadOnlyList<Func<DelegatingHandler>> Handlers { get; init; } = [];

    /// <summary>The most bytes of an answer that are held in memory; 100 MiB unless set. It does not count for answers that are read as they arrive.</summary>
    public long LongestAnswer { get; init; } = 100 * 1024 * 1024;

    /// <summary>
    /// Where calls are logged, under the category <c>Dash.Runtime</c>: attempts and answers at Debug, refusals at Information, further attempts and
    /// failures at Warning. Neither keys nor bodies nor the values of queries get there (numbers and those that cut lists do). Null for nowhere.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>Logs bodies in JSON at Trace, up to 4 kB of each and without keys. They hold what users write: only for looking for a fault.</summary>
    public bool LogsBodies { get; init; }

    /// <summary>Makes the meter <c>Dash.Runtime</c>, such as a host's or one of a test; null for the one of the process.</summary>
    public IMeterFactory? MeterFactory { get; init; }

    /// <summary>The clock of time limits, waits and allowances; the system's unless a test sets one of its own.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Is told of the answer that each call ends with, an error too: status, headers, allowance. Not of those that the call is sent again
    /// after. Only an answer that is read as it arrives still has its body to come. It runs as a part of the call, for several calls at once,
    /// and what it throws ends its call. Null for nobody.
    /// </summary>
    public Action<ApiResponse>? OnResponse { get; init; }

    /// <summary>The options without the keys.</summary>
    /// <returns>Text that is safe to log.</returns>
    public override string ToString() =>
        $"{nameof(ApiClientOptions)} {{ BaseAddress = {BaseAddress}, BearerToken = {(BearerToken is null && BearerTokenProvider is null ? "(none)" : "(hidden)")}, Credentials = [{string.Join(", ", Credentials)}], Timeout = {Timeout} }}";
}
