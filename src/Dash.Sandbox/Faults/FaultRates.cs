namespace Dash.Sandbox;

/// <summary>How often requests go wrong at random: shares from 0 to 1, together at most 1. Without <see cref="Method"/>, <see cref="Path"/> and <see cref="Network"/> every request to the APIs may be struck.</summary>
public sealed record FaultRates
{
    /// <summary>Share of connections that break before anything is written.</summary>
    public double DropBeforeCommit { get; init; }

    /// <summary>Share of connections that break after everything was written.</summary>
    public double DropAfterCommit { get; init; }

    /// <summary>Share of requests answered 503 and not processed.</summary>
    public double Unavailable { get; init; }

    /// <summary>Share of requests answered 500 and not processed.</summary>
    public double ServerError { get; init; }

    /// <summary>Share of requests answered 429 and not processed.</summary>
    public double TooManyRequests { get; init; }

    /// <summary>Share of requests answered with the HTML page of a proxy and not processed.</summary>
    public double HtmlPage { get; init; }

    /// <summary>Share of requests processed at once and answered <see cref="SlowBy"/> late.</summary>
    public double Slow { get; init; }

    /// <summary>Share of answers that end in the middle of the body.</summary>
    public double TruncatedBody { get; init; }

    /// <summary>How late a slow answer is, by <see cref="DashSandboxOptions.RateLimitTime"/>; one second unless set.</summary>
    public TimeSpan SlowBy { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Sent as <c>Retry-After</c> with the 503 and 429; null sends none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>As <see cref="SandboxFault.Method"/>.</summary>
    public string? Method { get; init; }

    /// <summary>As <see cref="SandboxFault.Path"/>.</summary>
    public string? Path { get; init; }

    /// <summary>As <see cref="SandboxFault.Network"/>.</summary>
    public string? Network { get; init; }
}
