namespace Dash.Runtime;

/// <summary>An attempt ended before it reached a connection. Its message is for the caller; the network had no part in it.</summary>
internal sealed class NotSentException(string message, Exception? reason = null) : IOException(message, reason)
{
    /// <summary>When its turn comes, where it had none; null when something else kept it back.</summary>
    internal TimeSpan? RetryAfter { get; init; }
}
