namespace Dash.Sandbox.Scheduling;

/// <summary>The statuses the sandbox gives posts, as they stand on the wire.</summary>
internal static class PostStatus
{
    public const string Draft = "DRAFT";
    public const string Scheduled = "SCHEDULED";
    public const string Autopublishing = "AUTOPUBLISHING";
    public const string Posted = "POSTED";
    public const string Failed = "FAILED";
    public const string UsersNotified = "USERS_NOTIFIED";
    public const string MissingApprovals = "MISSING_APPROVALS";

    /// <summary>What a caller may ask for; the other statuses are the service's to give.</summary>
    public static readonly string[] Requestable = [Autopublishing, Scheduled, Draft];

    /// <summary>Published, or on its way: too late to change.</summary>
    public static bool IsClosed(string status) => status is Posted or Autopublishing;
}
