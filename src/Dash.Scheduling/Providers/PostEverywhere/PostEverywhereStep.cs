namespace Dash.Scheduling;

/// <summary>What a change needs beside new content: PostEverywhere has calls of their own for what moves a post on in its life.</summary>
internal enum PostEverywhereStep
{
    /// <summary>Nothing: content and time are changed in place.</summary>
    None,

    /// <summary>A draft gets its time and goes out then.</summary>
    Schedule,

    /// <summary>A draft goes out at once.</summary>
    PublishDraft,

    /// <summary>A failed post is tried again at once.</summary>
    Retry,
}
