namespace Dash.Sandbox.Systems.Wonda;

/// <summary>The statuses of a publication. A carousel is answered when it is out and knows the last ones only.</summary>
internal static class WondaStatus
{
    public const string Scheduled = "scheduled";
    public const string Queued = "queued";
    public const string InProgress = "in_progress";
    public const string Succeeded = "succeeded";
    public const string Failed = "failed";
    public const string Canceled = "canceled";

    /// <summary>What the history shows: nothing that waits for its time or was called off.</summary>
    public static IReadOnlyList<string> InHistory { get; } = [Queued, InProgress, Succeeded, Failed];
}
