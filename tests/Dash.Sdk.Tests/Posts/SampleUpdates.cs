namespace Dash.Sdk.Tests.Posts;

/// <summary>The same change for every network.</summary>
internal static class SampleUpdates
{
    internal static IPostUpdate MoveTo(SocialNetwork network, DateTimeOffset at) => network switch
    {
        SocialNetwork.Instagram => new InstagramPostUpdate().MoveTo(at),
        SocialNetwork.Facebook => new FacebookPostUpdate().MoveTo(at),
        SocialNetwork.TikTok => new TikTokPostUpdate().MoveTo(at),
        SocialNetwork.YouTube => new YouTubePostUpdate().MoveTo(at),
        SocialNetwork.X => new XPostUpdate().MoveTo(at),
        SocialNetwork.Threads => new ThreadsPostUpdate().MoveTo(at),
        SocialNetwork.LinkedIn => new LinkedInPostUpdate().MoveTo(at),
        SocialNetwork.Snapchat => new SnapchatPostUpdate().MoveTo(at),
        SocialNetwork.Pinterest => new PinterestPostUpdate().MoveTo(at),
        _ => new BlueskyPostUpdate().MoveTo(at),
    };

    internal static IPostUpdate BackToDraft(SocialNetwork network, string caption) => network switch
    {
        SocialNetwork.Instagram => new InstagramPostUpdate().BackToDraft().WithCaption(caption),
        SocialNetwork.Facebook => new FacebookPostUpdate().BackToDraft().WithCaption(caption),
        SocialNetwork.TikTok => new TikTokPostUpdate().BackToDraft().WithCaption(caption),
        SocialNetwork.YouTube => new YouTubePostUpdate().BackToDraft().WithCaption(caption),
        SocialNetwork.X => new XPostUpdate().BackToDraft().WithCaption(caption),
        SocialNetwork.Threads => new ThreadsPostUpdate().BackToDraft().WithCaption(caption),
        SocialNetwork.LinkedIn => new LinkedInPostUpdate().BackToDraft().WithCaption(caption),
        SocialNetwork.Snapchat => new SnapchatPostUpdate().BackToDraft().WithCaption(caption),
        SocialNetwork.Pinterest => new PinterestPostUpdate().BackToDraft().WithCaption(caption),
        _ => new BlueskyPostUpdate().BackToDraft().WithCaption(caption),
    };
}
