using Dash.Runtime;

namespace Dash.Sdk;

/// <summary>
/// Whether a video is made for children, which YouTube wants declared of every one. The service takes the declaration as text,
/// <c>"true"</c> or <c>"false"</c>, while its table speaks of true and false
/// (https://developer.dashsocial.com/guides/scheduler/schedule-social-media-posts-with-the-dash-api).
/// </summary>
public static class YouTubeAudience
{
    /// <summary>The video is made for children; YouTube then switches off comments and personalised advertising.</summary>
    public static OpenEnum<MadeForKids> MadeForKids => Sdk.MadeForKids.True;

    /// <summary>The video is for everybody else.</summary>
    public static OpenEnum<MadeForKids> NotMadeForKids => Sdk.MadeForKids.False;

    /// <summary>The declaration for what code knows as a boolean.</summary>
    /// <param name="madeForKids">Whether the video is made for children.</param>
    /// <returns>The declaration.</returns>
    public static OpenEnum<MadeForKids> From(bool madeForKids) => madeForKids ? MadeForKids : NotMadeForKids;

    /// <summary>What was declared of a stored video, whether the service answers with text or with a boolean.</summary>
    /// <param name="post">A stored post.</param>
    /// <returns>The declaration; null when there is none that can be read.</returns>
    public static bool? IsMadeForKids(this YouTubePost post) => post.DeclaredMadeForKids switch
    {
        { Known: { } known } => known == Sdk.MadeForKids.True,
        { RawJson: "true" } => true,
        { RawJson: "false" } => false,
        _ => null,
    };
}
