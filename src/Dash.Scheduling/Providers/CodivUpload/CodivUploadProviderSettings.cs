namespace Dash.Scheduling;

/// <summary>How CodivUpload is reached.</summary>
public sealed class CodivUploadProviderSettings
{
    /// <summary>The key of the workspace, <c>cdv_…</c>. Never shown in texts, errors or logs.</summary>
    public required string ApiKey { get; init; }

    /// <summary>Where the service lives; null is its own address.</summary>
    public Uri? Address { get; init; }

    /// <summary>The longest a call may take, uploads included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>A client to send with; null uses shared connections.</summary>
    public HttpClient? HttpClient { get; init; }
}
