// What Dash.Sandbox offers on net10.0. A test writes this file and compares it.

namespace Dash.Sandbox
{
    public sealed class DashSandbox : IAsyncDisposable
    {
        public string ApiKey { get; }
        public Uri AuthAddress { get; }
        public Uri BaseAddress { get; }
        public SandboxClock Clock { get; }
        public SandboxFaults Faults { get; }
        public Uri FilesAddress { get; }
        public Uri LibraryAddress { get; }
        public Uri PinterestAddress { get; }
        public IReadOnlyList<RecordedRequest> Requests { get; }
        public Uri SchedulerAddress { get; }
        public ValueTask DisposeAsync();
        public static Task<DashSandbox> StartAsync(DashSandboxOptions? options = null, CancellationToken cancellationToken = default);
        public Task StopAsync(CancellationToken cancellationToken = default);
    }

    public sealed record DashSandboxOptions
    {
        public const string DefaultApiKey = "sandbox-key";
        public const string OtherApiKey = "other-key";
        public DashSandboxOptions();
        public IReadOnlyList<SandboxBrand> Brands { get; init; }
        public bool ClockRuns { get; init; }
        public string? DatabasePath { get; init; }
        public IReadOnlyList<SandboxKey> Keys { get; init; }
        public int Port { get; init; }
        public TimeProvider RateLimitTime { get; init; }
        public int RecordedRequests { get; init; }
        public int RequestsPerMinute { get; init; }
        public SandboxSeed? Seed { get; init; }
        public DateTimeOffset? StartTime { get; init; }
    }

    public enum FaultKind
    {
        Answer = 0,
        Delay = 1,
        DropBeforeCommit = 2,
        DropAfterCommit = 3,
        DelayAfterCommit = 4,
        TruncatedBody = 5,
        SlowBody = 6,
    }

    public sealed record FaultRates
    {
        public FaultRates();
        public double DropAfterCommit { get; init; }
        public double DropBeforeCommit { get; init; }
        public double HtmlPage { get; init; }
        public string? Method { get; init; }
        public string? Network { get; init; }
        public string? Path { get; init; }
        public TimeSpan? RetryAfter { get; init; }
        public double ServerError { get; init; }
        public double Slow { get; init; }
        public TimeSpan SlowBy { get; init; }
        public double TooManyRequests { get; init; }
        public double TruncatedBody { get; init; }
        public double Unavailable { get; init; }
    }

    public sealed record InjectedFault
    {
        public InjectedFault(FaultKind Kind, string Method, string Service, string Path, int? Status);
        public FaultKind Kind { get; init; }
        public string Method { get; init; }
        public string Path { get; init; }
        public required long Request { get; init; }
        public string Service { get; init; }
        public int? Status { get; init; }
    }

    public sealed record RecordedRequest
    {
        public RecordedRequest();
        public required string Body { get; init; }
        public required IReadOnlyDictionary<string, string> Headers { get; init; }
        public required string Method { get; init; }
        public required long Number { get; init; }
        public required string Path { get; init; }
        public required string Query { get; init; }
        public required string Service { get; init; }
        public int? Status { get; init; }
        public JsonElement Json();
    }

    public sealed record SandboxBrand
    {
        public SandboxBrand(long Id, string Name, int OrganizationId, string OrganizationName);
        public bool HasXPremium { get; init; }
        public long Id { get; init; }
        public string Name { get; init; }
        public int OrganizationId { get; init; }
        public string OrganizationName { get; init; }
    }

    public sealed class SandboxClock : TimeProvider
    {
        public bool IsRunning { get; }
        public Task AdvanceAsync(TimeSpan by, CancellationToken cancellationToken = default);
        public Task AdvanceToAsync(DateTimeOffset moment, CancellationToken cancellationToken = default);
        public override DateTimeOffset GetUtcNow();
        public void Pause();
        public void Resume();
    }

    public static class SandboxCommand
    {
        public static Task RunAsync(DashSandboxOptions options, TextWriter announce, CancellationToken cancellationToken = default);
    }

    public sealed record SandboxFault
    {
        public string? Body { get; init; }
        public int BytesPerSecond { get; }
        public string ContentType { get; init; }
        public int Count { get; init; }
        public TimeSpan Duration { get; }
        public IReadOnlyDictionary<string, string> Headers { get; init; }
        public FaultKind Kind { get; }
        public string? Method { get; init; }
        public string? Network { get; init; }
        public string? Path { get; init; }
        public TimeSpan? ResetAfter { get; init; }
        public TimeSpan? RetryAfter { get; init; }
        public int Status { get; }
        public static SandboxFault Answer(int status);
        public static SandboxFault Delay(TimeSpan duration);
        public static SandboxFault DelayAfterCommit(TimeSpan duration);
        public static SandboxFault DropAfterCommit();
        public static SandboxFault DropBeforeCommit();
        public static SandboxFault HtmlPage(int status = 502);
        public static SandboxFault SlowBody(int bytesPerSecond);
        public static SandboxFault TooManyRequests(TimeSpan? retryAfter = null, TimeSpan? resetAfter = null);
        public static SandboxFault TruncatedBody();
        public static SandboxFault Unavailable(TimeSpan? retryAfter = null);
    }

    public sealed class SandboxFaults
    {
        public IReadOnlyList<InjectedFault> Injected { get; }
        public int Pending { get; }
        public IReadOnlyCollection<string> PublishingErrors { get; }
        public void Add(SandboxFault fault);
        public void AnswerNext(int status, int count = 1);
        public void Clear();
        public void DropNextCreateAfterCommit();
        public void DropNextCreateBeforeCommit();
        public void FailPublishing(long postId, string error);
        public void Randomly(int seed, FaultRates rates);
    }

    public sealed record SandboxKey
    {
        public SandboxKey(string Value, IReadOnlyList<long> BrandIds);
        public IReadOnlyList<long> BrandIds { get; init; }
        public string Value { get; init; }
    }

    public sealed record SandboxSeed
    {
        public SandboxSeed();
        public int Media { get; init; }
        public int Posts { get; init; }
        public int RandomSeed { get; init; }
    }
}
