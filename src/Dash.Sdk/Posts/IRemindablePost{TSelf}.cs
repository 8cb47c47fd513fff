namespace Dash.Sdk;

/// <summary>
/// A new post of a network on which people can publish by hand, reminded by the app: Instagram, Facebook, TikTok, X, Pinterest. LinkedIn,
/// YouTube and Snapchat refuse it, Threads and Bluesky publish by themselves all the same
/// (https://developer.dashsocial.com/guides/scheduler/schedule-social-media-posts-with-the-dash-api).
/// </summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IRemindablePost<TSelf> : IPostContent<TSelf>
    where TSelf : IRemindablePost<TSelf>
{
    /// <summary>A comment to publish right below the post, which nobody does when the post is published by hand; null for none.</summary>
    string? FirstComment { get; }
}
