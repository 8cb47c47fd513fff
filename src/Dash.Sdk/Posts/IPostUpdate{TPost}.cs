namespace Dash.Sdk;

/// <summary>Changes to a post of a network whose stored posts are <typeparamref name="TPost"/>. The ten <c>…PostUpdate</c> records are the only ones.</summary>
/// <typeparam name="TPost">What the service answers a change with.</typeparam>
public interface IPostUpdate<TPost> : IPostUpdate
    where TPost : class, IScheduledPost
{
    internal Task<TPost> SendAsync(DashClient dash, long id, CancellationToken cancellationToken);

    async Task<IScheduledPost> IPostUpdate.ApplyAsync(DashClient dash, long id, CancellationToken cancellationToken) =>
        await SendAsync(dash, id, cancellationToken).ConfigureAwait(false);
}
