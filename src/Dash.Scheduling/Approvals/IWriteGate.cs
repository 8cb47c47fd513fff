namespace Dash.Scheduling;

/// <summary>
/// Stands between checking and writing: every create, update and deletion passes it as a whole batch, exactly as it would be sent, so
/// what it lets through and what is sent cannot differ. Set by <see cref="SchedulingSettings.Gate"/>.
/// </summary>
public interface IWriteGate
{
    /// <summary>Returns to let the batch be written; asked once, before its first write and before its plan is used up.</summary>
    /// <param name="intent">What is about to be written.</param>
    /// <param name="cancellationToken">Gives up; nothing is written then.</param>
    /// <exception cref="SchedulingException">The batch may not be written; nothing was.</exception>
    Task PassAsync(WriteIntent intent, CancellationToken cancellationToken = default);
}
