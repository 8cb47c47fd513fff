namespace Dash.Sdk;

/// <summary>
/// Text, media and alternative texts of a post, the same way on every network
/// (https://developer.dashsocial.com/guides/scheduler/schedule-social-media-posts-with-the-dash-api). Nothing is sent.
/// </summary>
public static class PostContentExtensions
{
    /// <summary>
    /// Sets the text of the post, in the member that the network has for it: <c>caption</c> on Instagram, <c>message</c> on Facebook,
    /// <c>tweet_status</c> on X, <c>text</c> on TikTok, Threads, LinkedIn and Bluesky, <c>description</c> on YouTube and Snapchat, <c>note</c> on Pinterest.
    /// </summary>
    /// <typeparam name="T">The kind of post or change.</typeparam>
    /// <param name="post">A new post, or changes to one.</param>
    /// <param name="text">The text; Snapchat takes 160 characters, and none on a story.</param>
    /// <returns>The post with the text.</returns>
    public static T WithCaption<T>(this T post, string text)
        where T : IPostContent<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return post.WithText(text);
    }

    /// <summary>The text of a stored post, from whichever member its network has for it.</summary>
    /// <param name="post">A stored post.</param>
    /// <returns>The text; null for none.</returns>
    public static string? GetCaption(this IScheduledPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return post.Caption;
    }

    /// <summary>Sets the media of the post, replacing those it had.</summary>
    /// <typeparam name="T">The kind of post, change or entry.</typeparam>
    /// <param name="post">A new post, changes to one, or an entry of a thread.</param>
    /// <param name="media">The media in the order shown: what an upload or a search answered.</param>
    /// <returns>The post with the media.</returns>
    public static T WithMedia<T>(this T post, params IReadOnlyList<MediaId> media)
        where T : IMediaContent<T> => post.WithNumbers(MediaId.Numbers(media));

    /// <summary>
    /// Adds an alternative text for people who cannot see the media, or replaces the one that the record has. A change sends all texts of the
    /// record, so begin it with those that the post has (<see cref="IAltTexts.AltTextMediaMap"/>). That the service refers to media by their
    /// number as text is inferred: its page shows the map without an entry
    /// (https://developer.dashsocial.com/api-reference/scheduler/instagram/create-instagram-scheduled-posts).
    /// </summary>
    /// <typeparam name="T">The kind of post, change or entry.</typeparam>
    /// <param name="post">A new post, changes to one, or an entry of a thread.</param>
    /// <param name="media">Media of the post.</param>
    /// <param name="text">What is to be seen.</param>
    /// <returns>The post with the text.</returns>
    public static T WithAltText<T>(this T post, MediaId media, string text)
        where T : IAltTextContent<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return post.WithTexts(new Dictionary<string, string>(post.AltTextMediaMap ?? new Dictionary<string, string>(), StringComparer.Ordinal) { [media.ToString()] = text });
    }

    /// <summary>The alternative text of one media.</summary>
    /// <param name="post">A post or an entry of a thread.</param>
    /// <param name="media">Media of it.</param>
    /// <returns>The text; null for none.</returns>
    public static string? GetAltText(this IAltTexts post, MediaId media)
    {
        ArgumentNullException.ThrowIfNull(post);
        return post.AltTextMediaMap?.TryGetValue(media.ToString(), out var text) == true ? text : null;
    }
}
