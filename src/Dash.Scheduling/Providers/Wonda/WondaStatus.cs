using Dash.Runtime;
using Wonda.Sdk;

namespace Dash.Scheduling;

/// <summary>The statuses of Wonda's jobs in neutral words. A job that was called off is a post that is gone.</summary>
internal static class WondaStatus
{
    public const string Canceled = "canceled";
    public const string Scheduled = "scheduled";
    public const string Succeeded = "succeeded";

    public static string Text(OpenEnum<JobStatus> status) => JobStatusCodec.Format(status);

    public static PostState State(string status) => status switch
    {
        Scheduled => PostState.Scheduled,
        "idle" or "locked" or "queued" or "in_progress" => PostState.Publishing,
        Succeeded => PostState.Posted,
        "failed" => PostState.Failed,
        Canceled => PostState.Skipped,
        _ => PostState.Unknown,
    };

    /// <summary>Wonda gives a sentence and no code.</summary>
    public static PostFailure? Failure(string status, string? message) => status != "failed" ? null : new PostFailure(
        status, message ?? "The post did not go out; Wonda gives no reason.", "Settle what the reason names, then create the post again: Wonda does not repeat a failed one.");
}
