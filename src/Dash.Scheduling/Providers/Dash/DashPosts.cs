namespace Dash.Scheduling;

/// <summary>The posts of one network at Dash, in neutral words. Each network has one, because each has models of its own.</summary>
internal abstract class DashPosts(Network network)
{
    public Network Network { get; } = network;

    public abstract Task<ScheduledPost> CreateAsync(DashDraft draft, CancellationToken cancellationToken);

    public abstract IAsyncEnumerable<ScheduledPost> List(DashRange range, CancellationToken cancellationToken);

    public abstract Task<ScheduledPost> GetAsync(long id, CancellationToken cancellationToken);

    public abstract Task<ScheduledPost> UpdateAsync(long id, DashChanges changes, CancellationToken cancellationToken);

    public abstract Task DeleteAsync(long id, CancellationToken cancellationToken);
}
