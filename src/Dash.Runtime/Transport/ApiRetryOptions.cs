namespace Dash.Runtime;

/// <summary>How often a call is sent, and how long it waits in between. What may be sent again at all is not an option: see <see cref="ApiClientOptions.Retry"/>.</summary>
public sealed record ApiRetryOptions
{
    /// <summary>Every call is sent once.</summary>
    public static ApiRetryOptions None { get; } = new() { MaxAttempts = 1 };

    /// <summary>How often a call is sent at most, the first time included; 4 unless set.</summary>
    public int MaxAttempts { get; init; } = 4;

    /// <summary>The wait before the second attempt, doubled before each further one; half a second unless set. Each wait is drawn between half of that and all of it.</summary>
    public TimeSpan BaseDelay { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The longest wait of this kind; 30 seconds unless set. A wait that the service asks for counts as the service says.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(30);
}
