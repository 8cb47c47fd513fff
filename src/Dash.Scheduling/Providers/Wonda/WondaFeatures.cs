namespace Dash.Scheduling;

/// <summary>What Wonda can do, and what to do where it cannot.</summary>
internal static class WondaFeatures
{
    public static ProviderCapabilities Capabilities { get; } = new()
    {
        Networks = WondaNetworks.All,
        Modes = [PublishMode.Schedule, PublishMode.Now],
        CanEdit = false,
        CanDelete = true,
        ListsPerNetwork = true,
        FindsByGroup = false,
        FindsByContent = true,
        Features = new Dictionary<ProviderFeature, FeatureSupport>
        {
            [ProviderFeature.ScheduleAtTime] = FeatureSupport.Within("5 minutes to 29 days ahead, one image or video, on accounts that Wonda has switched scheduling on for; several images go out at once only."),
            [ProviderFeature.PublishNow] = FeatureSupport.Full,
            [ProviderFeature.KeepDrafts] = FeatureSupport.None("Keep text and media ids yourself and create the post when it is to be scheduled, or keep the draft in another system."),
            [ProviderFeature.EditPost] = FeatureSupport.None("Delete the scheduled post, which cancels it, and create it anew as it is to be."),
            [ProviderFeature.MovePost] = FeatureSupport.None("Delete the scheduled post, which cancels it, and create it anew at the other time."),
            [ProviderFeature.DeletePost] = FeatureSupport.Within("Until it begins to go out; what is out is taken down in the app of the network."),
            [ProviderFeature.ReadBack] = FeatureSupport.Within("By account, time, text and media, as far as Wonda tells them; where it tells too little, the outcome stays unknown."),
            [ProviderFeature.UploadFromUrl] = FeatureSupport.None("Download the file and upload it from this machine by its path."),
            [ProviderFeature.UploadFile] = FeatureSupport.Full,
            [ProviderFeature.FindMedia] = FeatureSupport.Within("The newest 100 files, by the end of their address: Wonda keeps no names."),
            [ProviderFeature.ListBoards] = FeatureSupport.None("Wonda publishes on Instagram and TikTok; pin through a system that has Pinterest."),
            [ProviderFeature.FirstComment] = FeatureSupport.None("Write the comment in the app once the post is out."),
            [ProviderFeature.ThreadReplies] = FeatureSupport.None("Wonda publishes on Instagram and TikTok, which have no threads; use a system that has X, Threads or Bluesky."),
            [ProviderFeature.AltText] = FeatureSupport.Within("For a single image or video on Instagram."),
            [ProviderFeature.RetryFailed] = FeatureSupport.None("Create the post anew."),
            [ProviderFeature.Webhooks] = FeatureSupport.None("Get the post again until it is posted or failed."),
        },
    };
}
