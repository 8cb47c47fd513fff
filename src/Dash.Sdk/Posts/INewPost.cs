using Dash.Runtime;

namespace Dash.Sdk;

/// <summary>A post that does not exist yet, whatever its network; what <c>dash.Posts</c> creates. The ten <c>New…Post</c> records are the only ones.</summary>
public interface INewPost
{
    /// <summary>Where the post is to go out.</summary>
    SocialNetwork Network { get; }

    /// <summary>The brand whose account publishes it.</summary>
    long BrandId { get; }

    /// <summary>How it is to go out; null leaves it to the service.</summary>
    OpenEnum<PostStatus>? Status { get; }

    /// <summary>When it is to go out; null for a post without a time.</summary>
    DateTimeOffset? Timestamp { get; }

    /// <summary>Its text, in whichever member the network has for it; null for none.</summary>
    string? Caption { get; }

    /// <summary>The mark by which the post is recognized in a listing; <c>dash.Posts</c> gives one where it is null.</summary>
    Guid? PostGroupId { get; }

    internal INewPost InGroup(Guid group);

    internal Task<IScheduledPost> SendAsync(DashClient dash, CancellationToken cancellationToken);
}
