namespace Dash.Sdk;

/// <summary>
/// The moment of a video that becomes its cover. On the wire, Instagram counts it in milliseconds (<c>thumb_offset</c>), Facebook the same
/// member in seconds, and TikTok in milliseconds under another name (<c>thumbnail_offset</c>); here it is a <see cref="TimeSpan"/>.
/// Sources: https://developer.dashsocial.com/api-reference/scheduler/instagram/create-instagram-scheduled-posts,
/// https://developer.dashsocial.com/api-reference/scheduler/facebook/create-facebook-scheduled-posts,
/// https://developer.dashsocial.com/api-reference/scheduler/tiktok/create-tiktok-scheduled-posts.
/// </summary>
public static class VideoCoverExtensions
{
    /// <summary>Takes the picture at a moment of the video as cover.</summary>
    /// <typeparam name="T">The kind of post or change.</typeparam>
    /// <param name="post">A new post, or changes to one.</param>
    /// <param name="offset">The moment, counted from the start. What is below a millisecond is dropped; Facebook takes whole seconds only.</param>
    /// <returns>The post with the cover.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The moment is negative or too late, or is a fraction of a second on Facebook.</exception>
    public static T WithThumbnailAt<T>(this T post, TimeSpan offset)
        where T : IVideoCover<T> => post.CoveredAt(offset);

    /// <summary>The moment of the video that is the cover.</summary>
    /// <param name="post">A stored post.</param>
    /// <returns>The moment; null when none was chosen.</returns>
    public static TimeSpan? GetThumbnailAt(this InstagramPost post) => post.ThumbOffset.Value is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null;

    /// <inheritdoc cref="GetThumbnailAt(InstagramPost)"/>
    public static TimeSpan? GetThumbnailAt(this FacebookPost post) => post.ThumbOffset.Value is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <inheritdoc cref="GetThumbnailAt(InstagramPost)"/>
    public static TimeSpan? GetThumbnailAt(this TikTokPost post) => post.ThumbnailOffset is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null;
}
