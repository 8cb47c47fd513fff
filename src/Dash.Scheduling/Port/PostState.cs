namespace Dash.Scheduling;

/// <summary>Where a post is in its life, in words that hold for every system. The system's own word is kept beside it.</summary>
public enum PostState
{
    /// <summary>A status this version does not know; see <see cref="ScheduledPost.ProviderStatus"/>.</summary>
    Unknown,

    /// <summary>Kept, does not go out.</summary>
    Draft,

    /// <summary>Waits for its time.</summary>
    Scheduled,

    /// <summary>Is being published.</summary>
    Publishing,

    /// <summary>Is out.</summary>
    Posted,

    /// <summary>Did not go out; <see cref="ScheduledPost.Failure"/> says why.</summary>
    Failed,

    /// <summary>Somebody has to act: approvals are missing, or only a part went out.</summary>
    NeedsAttention,

    /// <summary>People were reminded to publish by hand.</summary>
    Notified,

    /// <summary>Its time passed without it going out.</summary>
    Expired,

    /// <summary>Was left out on purpose.</summary>
    Skipped,

    /// <summary>Was published elsewhere and taken over for the record.</summary>
    Imported,
}
