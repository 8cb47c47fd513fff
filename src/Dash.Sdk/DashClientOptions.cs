using System.Diagnostics.Metrics;
using Dash.Runtime;
using Microsoft.Extensions.Logging;
using Polly;

namespace Dash.Sdk;

/// <summary>How <see cref="DashClient"/> reaches Dash Social. Read once, when a client is made; later changes have no effect on it.</summary>
public sealed class DashClientOptions
{
    /// <summary>The environment variable that <see cref="DashClient.FromEnvironment"/> takes the key from.</summary>
    public const string ApiKeyVariable = "DASH_API_KEY";

    /// <summary>The key from the Developer section of Dash Social; sent to the services below and nowhere else. Required, unless <see cref="ApiKeyProvider"/> is set.</summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// Is asked for the key before each attempt, in place of <see cref="ApiKey"/>, so that a replaced key is used at once: when Dash answers 401,
    /// it is asked again, and another key is tried once. It runs for several calls at once and should answer from memory.
    /// </summary>
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; set; }

    /// <summary>
    /// One root below which all four services stand, as <c>scheduler/</c>, <c>library/</c>, <c>pinterest/</c> and <c>auth/</c>: a gateway, or
    /// the sandbox in tests. Null for the usual addresses; an address of a single service wins over it.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Where scheduled posts live; null for <c>https://scheduler.dashsocial.com</c>.</summary>
    public Uri? SchedulerBaseAddress { get; set; }

    /// <summary>Where media, content tags, campaigns and galleries live; null for <c>https://library-backend.dashsocial.com</c>.</summary>
    public Uri? LibraryBaseAddress { get; set; }

    /// <summary>Where Pinterest boards are listed; null for <c>https://pinterest.dashsocial.com</c>.</summary>
    public Uri? PinterestBaseAddress { get; set; }

    /// <summary>Where a key is told what it may do; null for <c>https://auth.dashsocial.com</c>.</summary>
    public Uri? AuthBaseAddress { get; set; }

    /// <summary>
    /// A client to send with (a proxy, own handlers); neither changed nor disposed. Null uses connections that all clients of the process
    /// share.
    /// </summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>The longest a call may take until its answer is read, with all its attempts and the waits between them; 100 seconds unless set.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// The waits before each look for a create whose answer was lost (<see cref="PostsClient.CreateOrReadBackAsync{TPost}"/>): 2, 8 and 30
    /// seconds unless set. The post is only said not to exist after the last one; none means that nobody looks.
    /// </summary>
    public IReadOnlyList<TimeSpan> ReadBackDelays { get; set; } = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(30)];

    /// <summary>
    /// The longest a single attempt may take; 30 seconds unless set, null for no other limit than <see cref="Timeout"/>. Files on their way out
    /// take the time that they need.
    /// </summary>
    public TimeSpan? AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How often a call is sent and how long it waits in between; <see cref="ApiRetryOptions.None"/> for once. Lists, reads, deletions are sent
    /// again when the connection or the service fails; a create or an update only when it certainly was not carried out. For the others,
    /// <see cref="UnknownOutcome.Of(Exception)"/> says what to read back.
    /// </summary>
    public ApiRetryOptions Retry { get; set; } = new();

    /// <summary>
    /// Keeps all clients of the process with the same key under Dash's allowance, which is 1000 requests in a minute
    /// (its guide on rate limits and pagination); 950 unless set, so that another program with the key, or a slow clock, does no harm. Calls beyond it
    /// wait for their turn, which counts for <see cref="Timeout"/>. What answers say is left counts too. Null for no limit.
    /// </summary>
    public ApiRateLimit? RateLimit { get; set; } = ApiRateLimit.PerMinute(950);

    /// <summary>A pipeline of Polly that each attempt runs in, such as one with a circuit breaker; null for none. Leave retries to <see cref="Retry"/>.</summary>
    public ResiliencePipeline<HttpResponseMessage>? Resilience { get; set; }

    /// <summary>
    /// Where calls are logged, under the category <c>Dash.Runtime</c>, without keys, captions and bodies; null for nowhere. In a host, <c>AddDash</c>
    /// sets the host's.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Logs bodies at Trace, captions among them, up to 4 kB of each and without keys: only for looking for a fault.</summary>
    public bool LogsBodies { get; set; }

    /// <summary>Makes the meter <c>Dash.Runtime</c>; null for the one of the process. In a host, <c>AddDash</c> sets the host's.</summary>
    public IMeterFactory? MeterFactory { get; set; }

    /// <summary>Makes handlers of your own that see each attempt as it goes out, the key included, and each answer as it comes; the outermost first.</summary>
    public IReadOnlyList<Func<DelegatingHandler>> Handlers { get; set; } = [];

    /// <summary>The clock of time limits, waits and the allowance; the system's unless a test sets one of its own.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The options without the key.</summary>
    /// <returns>Text that is safe to log.</returns>
    public override string ToString() =>
        $"{nameof(DashClientOptions)} {{ ApiKey = {(string.IsNullOrEmpty(ApiKey) && ApiKeyProvider is null ? "(none)" : "(hidden)")}, Root = {Shown(BaseAddress)}, Scheduler = {Shown(SchedulerBaseAddress)}, " +
        $"Library = {Shown(LibraryBaseAddress)}, Pinterest = {Shown(PinterestBaseAddress)}, Auth = {Shown(AuthBaseAddress)}, Timeout = {Timeout} }}";

    internal DashClientOptions Copy() => (DashClientOptions)MemberwiseClone();

    internal ApiClientOptions ForService(Uri? address, string nameOfAddress)
    {
        if (ApiKeyProvider is null && string.IsNullOrWhiteSpace(ApiKey))
        {
            throw new ArgumentException(
                $"There is no API key: set {nameof(DashClientOptions)}.{nameof(ApiKey)} to the key from the Developer section of Dash Social.", nameof(ApiKey));
        }

        if (address is null && BaseAddress is not null)
        {
            (address, nameOfAddress) = (Below(BaseAddress, nameOfAddress), nameof(BaseAddress));
        }

        if (address is { IsAbsoluteUri: true, IsLoopback: false } && address.Scheme != Uri.UriSchemeHttps)
        {
            throw new ArgumentException(
                $"{nameOfAddress} is {address.GetLeftPart(UriPartial.Authority)}: expected https, because the API key is sent there. Plain http is accepted for this machine (127.0.0.1) only.",
                nameOfAddress);
        }

        return new ApiClientOptions
        {
            BaseAddress = address,
            BearerToken = ApiKeyProvider is null ? ApiKey : null,
            BearerTokenProvider = ApiKeyProvider,
            HttpClient = HttpClient,
            Timeout = Timeout,
            AttemptTimeout = AttemptTimeout,
            Retry = Retry,
            RateLimit = RateLimit,
            Resilience = Resilience,
            Handlers = Handlers,
            LoggerFactory = LoggerFactory,
            LogsBodies = LogsBodies,
            MeterFactory = MeterFactory,
            TimeProvider = TimeProvider,
        };
    }

    private static Uri Below(Uri root, string nameOfAddress) => !root.IsAbsoluteUri ? root : new Uri(new Uri(root.AbsoluteUri.TrimEnd('/') + "/"), nameOfAddress switch
    {
        nameof(SchedulerBaseAddress) => "scheduler/",
        nameof(LibraryBaseAddress) => "library/",
        nameof(PinterestBaseAddress) => "pinterest/",
        _ => "auth/",
    });

    private static string Shown(Uri? address) => address?.ToString() ?? "(default)";
}
