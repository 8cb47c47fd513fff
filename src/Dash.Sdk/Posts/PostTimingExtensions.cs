using System.ComponentModel;

namespace Dash.Sdk;

/// <summary>
/// How and when a post goes out, in one word instead of three members that have to agree: <c>status</c>, <c>auto_publish</c> and
/// <c>timestamp</c> (https://developer.dashsocial.com/guides/scheduler/schedule-social-media-posts-with-the-dash-api). Nothing is sent.
/// </summary>
public static class PostTimingExtensions
{
    private const string NoZone = GivenTime.NoZone;

    /// <summary>
    /// The post as a draft: it never goes out by itself. A time it has stays as the planned one; without one the post is not found by listings
    /// with a window. Snapchat's own page has no drafts while the guide allows them on most networks: expect a refusal there.
    /// </summary>
    /// <typeparam name="T">The kind of post.</typeparam>
    /// <param name="post">A new post.</param>
    /// <returns>The draft.</returns>
    public static T AsDraft<T>(this T post)
        where T : IPostContent<T>, INewPost => post.With(new PostTiming(PostStatus.Draft, ((IPostContent<T>)post).AutoPublish ?? true, ((IPostContent<T>)post).Timestamp));

    /// <summary>The post to be published at once; a time it has is taken away, as the service ignores it.</summary>
    /// <typeparam name="T">The kind of post or change.</typeparam>
    /// <param name="post">A new post, or changes to one.</param>
    /// <returns>The post.</returns>
    public static T PublishNow<T>(this T post)
        where T : IPostContent<T> => post.With(new PostTiming(PostStatus.Autopublishing, true, default));

    /// <summary>
    /// The post to be published by the service at a time. Whether that is still to come is left to the service, which refuses what has passed:
    /// its clock counts, not this one. On changes it turns a draft into a scheduled post.
    /// </summary>
    /// <typeparam name="T">The kind of post or change.</typeparam>
    /// <param name="post">A new post, or changes to one.</param>
    /// <param name="at">When to publish.</param>
    /// <returns>The post.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time was never set.</exception>
    public static T ScheduleAt<T>(this T post, DateTimeOffset at)
        where T : IPostContent<T> => post.With(new PostTiming(PostStatus.Scheduled, true, GivenTime.Checked(at)));

    /// <summary>Does not compile: a <see cref="DateTime"/> would silently be taken for a time of this machine's zone.</summary>
    /// <typeparam name="T">The kind of post or change.</typeparam>
    /// <param name="post">A new post, or changes to one.</param>
    /// <param name="at">A time without an offset.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(NoZone, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T ScheduleAt<T>(this T post, DateTime at)
        where T : IPostContent<T> => throw new NotSupportedException(NoZone);

    /// <summary>
    /// The post to be published by hand: at the time, the brand's users are reminded in the app, and its status becomes
    /// <see cref="PostStatus.UsersNotified"/>. Only the networks that offer it have this method.
    /// </summary>
    /// <typeparam name="T">The kind of post.</typeparam>
    /// <param name="post">A new post.</param>
    /// <param name="at">When to remind.</param>
    /// <returns>The post.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time was never set.</exception>
    /// <exception cref="InvalidOperationException">The post has a first comment, which the service only publishes with posts it publishes itself.</exception>
    public static T RemindAt<T>(this T post, DateTimeOffset at)
        where T : IRemindablePost<T>
    {
        if (post.FirstComment is not null)
        {
            throw new InvalidOperationException(
                "The post has a FirstComment, which is only published with posts that the service publishes itself: remove it, or use ScheduleAt.");
        }

        return post.With(new PostTiming(PostStatus.Scheduled, false, GivenTime.Checked(at)));
    }

    /// <summary>Does not compile: a <see cref="DateTime"/> would silently be taken for a time of this machine's zone.</summary>
    /// <typeparam name="T">The kind of post.</typeparam>
    /// <param name="post">A new post.</param>
    /// <param name="at">A time without an offset.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(NoZone, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T RemindAt<T>(this T post, DateTime at)
        where T : IRemindablePost<T> => throw new NotSupportedException(NoZone);
}
