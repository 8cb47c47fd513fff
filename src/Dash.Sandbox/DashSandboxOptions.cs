namespace Dash.Sandbox;

/// <summary>How a sandbox is set up. The defaults give a free port, memory storage, a standing clock, three brands and two keys.</summary>
public sealed record DashSandboxOptions
{
    /// <summary>The key that <see cref="DashSandbox.ApiKey"/> is when nothing else is said: <c>sandbox-key</c>, for brands 144 and 145.</summary>
    public const string DefaultApiKey = "sandbox-key";

    /// <summary>A key of another organization, <c>other-key</c>, for brand 900: what it owns is invisible to the default key.</summary>
    public const string OtherApiKey = "other-key";

    /// <summary>The key of CodivUpload's workspace in the sandbox, in the form of a real one; it guards nothing.</summary>
    public const string CodivUploadKey = "cdv_sandboxsandboxsandboxsandboxsandbox00000";

    /// <summary>The key of PostEverywhere's organization in the sandbox, in the form of a real one; it guards nothing.</summary>
    public const string PostEverywhereKey = "pe_live_5a9db0c55a9db0c55a9db0c55a9db0c5";

    /// <summary>The key of Wonda's account in the sandbox, in the form of a real one; it guards nothing.</summary>
    public const string WondaKey = "sk_5a9db0c55a9db0c55a9db0c55a9db0c55a9db0c55a9db0c55a9db0c55a9db0c5";

    /// <summary>A key of Wonda whose account is not paid for: it may look and not publish.</summary>
    public const string UnpaidWondaKey = "sk_00000000000000000000000000000000000000000000000000000000000000ff";

    /// <summary>TCP port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>
    /// SQLite file that keeps posts and media between runs, uploads in a folder beside it (<c>.uploads</c>); when absent, posts live in memory and
    /// uploads in a temporary folder. The folder of the file must exist.
    /// </summary>
    public string? DatabasePath { get; init; }

    /// <summary>Where the clock starts; the real present when absent.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>Whether time passes by itself from the start. A standing clock, the default, makes tests repeatable.</summary>
    public bool ClockRuns { get; init; }

    /// <summary>The brands that exist.</summary>
    public IReadOnlyList<SandboxBrand> Brands { get; init; } =
    [
        new(144, "Maple & Co", 12, "Maple Group"),
        new(145, "Northwind Outdoors", 12, "Maple Group"),
        new(900, "Somebody Else", 77, "Somebody Else Inc"),
    ];

    /// <summary>The keys that are accepted. The first one is <see cref="DashSandbox.ApiKey"/>.</summary>
    public IReadOnlyList<SandboxKey> Keys { get; init; } = [new(DefaultApiKey, [144, 145]), new(OtherApiKey, [900])];

    /// <summary>What the sandbox holds from the start beside boards, campaigns, galleries and tags; no media and no posts when absent.</summary>
    public SandboxSeed? Seed { get; init; }

    /// <summary>Requests a key may make in a minute of real time at Dash before it is answered 429. Dash documents 1000.</summary>
    public int RequestsPerMinute { get; init; } = 1000;

    /// <summary>Requests that CodivUpload takes in a minute of real time before it answers 429. It documents 100.</summary>
    public int CodivUploadRequestsPerMinute { get; init; } = 100;

    /// <summary>Posts that the plan of CodivUpload's workspace holds in a calendar month before it answers 403.</summary>
    public int CodivUploadPostsPerMonth { get; init; } = 1000;

    /// <summary>How many requests <see cref="DashSandbox.Requests"/> remembers; 0 remembers none.</summary>
    public int RecordedRequests { get; init; } = 1000;

    /// <summary>
    /// The time clients wait by: windows of the rate limit and delays of faults. Real time, also while the sandbox's own clock stands, because
    /// clients wait in real time.
    /// </summary>
    public TimeProvider RateLimitTime { get; init; } = TimeProvider.System;
}
