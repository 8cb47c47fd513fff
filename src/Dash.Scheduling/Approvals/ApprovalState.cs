namespace Dash.Scheduling;

/// <summary>Where a request for approval stands.</summary>
public enum ApprovalState
{
    /// <summary>Nobody has decided.</summary>
    Waiting,

    /// <summary>A person agreed; good for one write.</summary>
    Approved,

    /// <summary>A person said no.</summary>
    Declined,

    /// <summary>The write was let through; good for nothing more.</summary>
    Used,

    /// <summary>What it was for has changed since, so it was taken back.</summary>
    Outdated,
}
