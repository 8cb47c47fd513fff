using System.ComponentModel;

namespace Dash.Sdk;

/// <summary>
/// Moves of a post that exists, sending only the members that a move is about
/// (https://developer.dashsocial.com/guides/scheduler/schedule-social-media-posts-with-the-dash-api). Nothing is sent yet.
/// </summary>
public static class PostUpdateExtensions
{
    private const string NoZone = GivenTime.NoZone;

    /// <summary>
    /// Moves the post to another time and leaves its status alone: a scheduled post goes out then, a draft stays a draft. For a post that
    /// failed or expired, and for a draft that is to go out, use <see cref="PostTimingExtensions.ScheduleAt{T}(T, DateTimeOffset)"/>.
    /// </summary>
    /// <typeparam name="T">The kind of change.</typeparam>
    /// <param name="update">Changes to a post.</param>
    /// <param name="at">The new time.</param>
    /// <returns>The changes with this one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time was never set.</exception>
    public static T MoveTo<T>(this T update, DateTimeOffset at)
        where T : IPostContent<T>, IPostUpdate => update.With(new PostTiming(update.Status, update.AutoPublish, GivenTime.Checked(at)));

    /// <summary>Does not compile: a <see cref="DateTime"/> would silently be taken for a time of this machine's zone.</summary>
    /// <typeparam name="T">The kind of change.</typeparam>
    /// <param name="update">Changes to a post.</param>
    /// <param name="at">A time without an offset.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(NoZone, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T MoveTo<T>(this T update, DateTime at)
        where T : IPostContent<T>, IPostUpdate => throw new NotSupportedException(NoZone);

    /// <summary>Makes the post a draft again, so that it does not go out; its time stays as the planned one.</summary>
    /// <typeparam name="T">The kind of change.</typeparam>
    /// <param name="update">Changes to a post.</param>
    /// <returns>The changes with this one.</returns>
    public static T BackToDraft<T>(this T update)
        where T : IPostContent<T>, IPostUpdate => update.With(new PostTiming(PostStatus.Draft, update.AutoPublish, update.Timestamp));

    /// <summary>Makes the post a draft again and takes its time away (a null is sent). Listings with a window do not find it any more.</summary>
    /// <typeparam name="T">The kind of change.</typeparam>
    /// <param name="update">Changes to a post.</param>
    /// <returns>The changes with this one.</returns>
    public static T BackToDraftWithoutTime<T>(this T update)
        where T : IPostContent<T>, IPostUpdate => update.With(new PostTiming(PostStatus.Draft, update.AutoPublish, (DateTimeOffset?)null));
}
