namespace Dash.Scheduling;

/// <summary>How PostEverywhere is reached.</summary>
public sealed class PostEverywhereProviderSettings
{
    /// <summary>The key, <c>pe_live_…</c>, with the scopes read and write. Never shown in texts, errors or logs.</summary>
    public required string ApiKey { get; init; }

    /// <summary>Where the API lives; null: the service's own address.</summary>
    public Uri? Address { get; init; }

    /// <summary>The longest a call may take, waiting for its turn included: of 60 requests a minute the next may be a minute away.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>The longest a video that PostEverywhere fetches from an address is waited for.</summary>
    public TimeSpan LongestProcessing { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>A client to send with; null uses shared connections.</summary>
    public HttpClient? HttpClient { get; init; }

    /// <summary>Measures waiting.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
