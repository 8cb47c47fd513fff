namespace Dash.Sandbox;

/// <summary>In what way a request is made to go wrong.</summary>
public enum FaultKind
{
    /// <summary>Answered without being processed: an error status, or the page of a proxy.</summary>
    Answer,

    /// <summary>Kept waiting, then processed as usual; a client that gives up meanwhile is not served.</summary>
    Delay,

    /// <summary>The connection breaks before anything is written: it did not happen, and the client cannot know.</summary>
    DropBeforeCommit,

    /// <summary>The connection breaks after everything was written: it happened, and the client cannot know.</summary>
    DropAfterCommit,

    /// <summary>Processed at once, answered late: a client that gives up meanwhile has been served and does not know.</summary>
    DelayAfterCommit,

    /// <summary>Processed, then the connection ends in the middle of the body.</summary>
    TruncatedBody,

    /// <summary>Processed, then the body comes a few bytes at a time.</summary>
    SlowBody,
}
