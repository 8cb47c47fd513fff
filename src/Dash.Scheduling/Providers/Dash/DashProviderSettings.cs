namespace Dash.Scheduling;

/// <summary>How Dash Social is reached. Addresses that are null are the service's own.</summary>
public sealed class DashProviderSettings
{
    /// <summary>The key from the Developer section of Dash Social. Never shown in texts, errors or logs.</summary>
    public required string ApiKey { get; init; }

    /// <summary>Where scheduled posts live.</summary>
    public Uri? SchedulerAddress { get; init; }

    /// <summary>Where the media library lives.</summary>
    public Uri? LibraryAddress { get; init; }

    /// <summary>Where Pinterest boards are listed.</summary>
    public Uri? PinterestAddress { get; init; }

    /// <summary>Where a key is told which brands it reaches.</summary>
    public Uri? AuthAddress { get; init; }

    /// <summary>The longest a call may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>A client to send with; null uses shared connections.</summary>
    public HttpClient? HttpClient { get; init; }
}
