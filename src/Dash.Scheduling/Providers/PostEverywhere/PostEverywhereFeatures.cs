namespace Dash.Scheduling;

/// <summary>What PostEverywhere can do and what it cannot, with what to do instead.</summary>
internal static class PostEverywhereFeatures
{
    public static ProviderCapabilities All { get; } = new()
    {
        Networks = PostEverywhereNetworks.All,
        Modes = Enum.GetValues<PublishMode>(),
        CanEdit = true,
        CanDelete = true,
        ListsPerNetwork = false,
        FindsByGroup = false,
        FindsByContent = true,
        Features = new Dictionary<ProviderFeature, FeatureSupport>
        {
            [ProviderFeature.ScheduleAtTime] = FeatureSupport.Full,
            [ProviderFeature.PublishNow] = FeatureSupport.Within("New posts, drafts and failed posts; a scheduled one is moved to a time a minute or two ahead instead."),
            [ProviderFeature.KeepDrafts] = FeatureSupport.Within("A scheduled post cannot become a draft again."),
            [ProviderFeature.EditPost] = FeatureSupport.Within("Drafts and scheduled posts that go to one account; the campaign and the replies of a thread stay as they were made."),
            [ProviderFeature.MovePost] = FeatureSupport.Within("Drafts and scheduled posts that go to one account; a time cannot be taken away again."),
            [ProviderFeature.DeletePost] = FeatureSupport.Within("Posts that are not out and go to one account."),
            [ProviderFeature.ReadBack] = FeatureSupport.Within("By account, text, time and media, since PostEverywhere keeps no id of ours; two posts that are the same cannot be told apart."),
            [ProviderFeature.UploadFromUrl] = FeatureSupport.Within("Images up to 25 MB, MP4 videos up to 4 GB; a video is waited for while PostEverywhere fetches it."),
            [ProviderFeature.UploadFile] = FeatureSupport.Within("Images up to 20 MB, videos up to 500 MB."),
            [ProviderFeature.FindMedia] = FeatureSupport.Within("By name and kind. The library is the whole workspace's; files have no address to look at."),
            [ProviderFeature.ListBoards] = FeatureSupport.Full,
            [ProviderFeature.FirstComment] = FeatureSupport.None("Leave the first comment out, and write it on the network once the post is out."),
            [ProviderFeature.ThreadReplies] = FeatureSupport.Within("On X, Threads and Bluesky; the replies cannot be read back."),
            [ProviderFeature.AltText] = FeatureSupport.Within("Instagram, one image, 100 characters."),
            [ProviderFeature.RetryFailed] = FeatureSupport.Within("Update the failed post with publish 'now' alone; after five failures of the same kind it is refused."),
            [ProviderFeature.Webhooks] = FeatureSupport.Within("Verified and read by PostEverywhereWebhooks; the signature does not cover the time of sending."),
        },
    };
}
