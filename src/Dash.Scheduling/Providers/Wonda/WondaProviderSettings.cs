namespace Dash.Scheduling;

/// <summary>How Wonda is reached.</summary>
public sealed class WondaProviderSettings
{
    /// <summary>The API key of a paid account, <c>sk_</c> and 64 hexadecimal digits. Never shown in texts, errors or logs.</summary>
    public required string ApiKey { get; init; }

    /// <summary>Where the service lives; null is its own address.</summary>
    public Uri? Address { get; init; }

    /// <summary>The longest a call may take. Carousels are published before they are answered.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>A client to send with; null uses shared connections.</summary>
    public HttpClient? HttpClient { get; init; }
}
