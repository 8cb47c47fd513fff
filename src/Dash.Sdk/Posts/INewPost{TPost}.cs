namespace Dash.Sdk;

/// <summary>A new post of a network whose stored posts are <typeparamref name="TPost"/>.</summary>
/// <typeparam name="TPost">What the service answers a create with.</typeparam>
public interface INewPost<TPost> : INewPost
    where TPost : class, IScheduledPost
{
    internal Task<TPost> CreateAsync(DashClient dash, CancellationToken cancellationToken);

    async Task<IScheduledPost> INewPost.SendAsync(DashClient dash, CancellationToken cancellationToken) =>
        await CreateAsync(dash, cancellationToken).ConfigureAwait(false);
}
