using System.Globalization;

namespace Dash.Sdk;

/// <summary>
/// The number by which posts refer to media. An upload answers with two numbers, <c>id</c> and <c>media_id</c>, and a search with
/// <c>id</c> and <c>brand_media_id</c>, where <c>id</c> means the opposite: posts take <c>media_id</c> of the first and <c>id</c> of the
/// second. Made from the media itself it is always the right one
/// (https://developer.dashsocial.com/guides/scheduler/schedule-social-media-posts-with-the-dash-api,
/// https://developer.dashsocial.com/api-reference/library/media/get-media-object).
/// </summary>
/// <param name="Number">The number; not <see cref="UploadedMedia.Id"/> and not <see cref="Media.BrandMediaId"/>.</param>
public readonly record struct MediaId(long Number)
{
    /// <summary>What an upload answered.</summary>
    /// <param name="media">The media.</param>
    public static implicit operator MediaId(UploadedMedia media)
    {
        ArgumentNullException.ThrowIfNull(media);
        return new MediaId(media.MediaId);
    }

    /// <summary>What the library has found.</summary>
    /// <param name="media">The media.</param>
    public static implicit operator MediaId(Media media)
    {
        ArgumentNullException.ThrowIfNull(media);
        return new MediaId(media.Id);
    }

    /// <summary>The numbers as the <c>MediaIds</c> of a post take them, for the records that require some.</summary>
    /// <param name="media">The media in the order shown.</param>
    /// <returns>Their numbers.</returns>
    public static IReadOnlyList<long> Numbers(params IReadOnlyList<MediaId> media)
    {
        ArgumentNullException.ThrowIfNull(media);
        return [.. media.Select(static one => one.Number)];
    }

    /// <summary>The number as text: the form in which alternative texts refer to media.</summary>
    /// <returns>Digits.</returns>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
