namespace Dash.Sdk;

/// <summary>Changes to a post that exists, whatever its network.</summary>
public interface IPostUpdate
{
    /// <summary>The network of the post; a number means another post on each of them.</summary>
    SocialNetwork Network { get; }

    internal Task<IScheduledPost> ApplyAsync(DashClient dash, long id, CancellationToken cancellationToken);
}
