namespace Dash.Scheduling;

/// <summary>What scheduling systems differ in. The order is that of tables.</summary>
public enum ProviderFeature
{
    /// <summary>A post that goes out at a given time.</summary>
    ScheduleAtTime,

    /// <summary>A post that goes out at once.</summary>
    PublishNow,

    /// <summary>A post that is kept and does not go out.</summary>
    KeepDrafts,

    /// <summary>Changing what a post holds.</summary>
    EditPost,

    /// <summary>Changing when a post goes out.</summary>
    MovePost,

    /// <summary>Taking a post away before it goes out.</summary>
    DeletePost,

    /// <summary>Finding out what became of a create whose answer was lost.</summary>
    ReadBack,

    /// <summary>Taking media from a public address.</summary>
    UploadFromUrl,

    /// <summary>Taking media from a file of this machine.</summary>
    UploadFile,

    /// <summary>Searching the media of an account.</summary>
    FindMedia,

    /// <summary>Listing the boards of a Pinterest account.</summary>
    ListBoards,

    /// <summary>A comment published right below a post.</summary>
    FirstComment,

    /// <summary>Texts that continue a post as a thread.</summary>
    ThreadReplies,

    /// <summary>Alternative texts of media.</summary>
    AltText,

    /// <summary>Sending a failed post once more.</summary>
    RetryFailed,

    /// <summary>Being told by the system what became of a post.</summary>
    Webhooks,
}
