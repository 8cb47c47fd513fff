namespace Dash.Scheduling;

/// <summary>What CodivUpload can do, and what to do about the rest.</summary>
internal static class CodivUploadCapabilities
{
    public static ProviderCapabilities All { get; } = new()
    {
        Networks = Enum.GetValues<Network>(),
        Modes = [PublishMode.Schedule, PublishMode.Now],
        CanEdit = true,
        CanDelete = true,
        ListsPerNetwork = false,
        FindsByGroup = false,
        FindsByContent = true,
        Features = new Dictionary<ProviderFeature, FeatureSupport>
        {
            [ProviderFeature.ScheduleAtTime] = FeatureSupport.Within("At most 365 days ahead."),
            [ProviderFeature.PublishNow] = FeatureSupport.Full,
            [ProviderFeature.KeepDrafts] = FeatureSupport.None("Schedule the post for a later day and change or delete it before then, or make the draft in CodivUpload's dashboard."),
            [ProviderFeature.EditPost] = FeatureSupport.Within("Text, media of the same kind, title and first comment of scheduled posts; nothing once a post goes out or has failed."),
            [ProviderFeature.MovePost] = FeatureSupport.Within("Scheduled posts and drafts of the dashboard, at most 365 days ahead."),
            [ProviderFeature.DeletePost] = FeatureSupport.Within("As long as no network has the post."),
            [ProviderFeature.ReadBack] = FeatureSupport.Within("By text, time and media: there is no id to give a post."),
            [ProviderFeature.UploadFromUrl] = FeatureSupport.Within("A public address can also stand in a post as it is; uploads are kept 30 days."),
            [ProviderFeature.UploadFile] = FeatureSupport.Within("Up to 5 GB; uploads are kept 30 days and are named by their address."),
            [ProviderFeature.FindMedia] = FeatureSupport.Within("The media library; uploads are not listed there."),
            [ProviderFeature.ListBoards] = FeatureSupport.None("Give the id of the board: Pinterest shows it in the settings of the board."),
            [ProviderFeature.FirstComment] = FeatureSupport.Within("On Instagram and YouTube, as far as their rules name it."),
            [ProviderFeature.ThreadReplies] = FeatureSupport.None("Put the whole text into one post, or write the replies on the network once the post is out."),
            [ProviderFeature.AltText] = FeatureSupport.Within("One text for all media of a post, on Instagram and, for images, on X."),
            [ProviderFeature.RetryFailed] = FeatureSupport.Within("At once only: change the failed post to go out now."),
            [ProviderFeature.Webhooks] = FeatureSupport.None("List the posts, or get a post until it is out."),
        },
    };
}
