using Dash.Runtime;

namespace Dash.Sdk;

/// <summary>
/// What the posts of all ten networks have in common, for code that treats them alike. Everything else is on the record behind it:
/// <c>if (post is InstagramPost reel) …</c>.
/// </summary>
public interface IScheduledPost
{
    /// <summary>Where the post goes out.</summary>
    SocialNetwork Network { get; }

    /// <summary>Its number, unique within its network.</summary>
    long Id { get; }

    /// <summary>The brand whose account publishes it; null when the service does not say.</summary>
    long? BrandId { get; }

    /// <summary>Where the post is in its life; null when the service does not say.</summary>
    OpenEnum<PostStatus>? Status { get; }

    /// <summary>False when the brand's users are reminded to publish by hand; null when the service does not say.</summary>
    bool? AutoPublish { get; }

    /// <summary>When it is to go out, or went out; null for a post without a time.</summary>
    DateTimeOffset? Timestamp { get; }

    /// <summary>Its text, from whichever member the network has for it; null for none.</summary>
    string? Caption { get; }

    /// <summary>Its media by <c>media_id</c>, in the order shown; empty for none.</summary>
    IReadOnlyList<long> MediaIds { get; }

    /// <summary>The mark that the client gave it, shared by posts that belong together; null for none.</summary>
    Guid? PostGroupId { get; }

    /// <summary>Where it can be seen on the network; null before it is published.</summary>
    Uri? LiveUrl { get; }

    /// <summary>Why it was not published; null when nothing went wrong.</summary>
    OpenEnum<AutoPublishError>? Error { get; }

    /// <summary>When it was stored; null when the service does not say.</summary>
    DateTimeOffset? CreatedAt { get; }

    /// <summary>When it last changed; null when the service does not say.</summary>
    DateTimeOffset? UpdatedAt { get; }
}
