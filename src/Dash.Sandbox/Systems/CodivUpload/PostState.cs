namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>How far posts and their destinations have come. Of the destinations' words only <c>success</c> is published.</summary>
internal static class PostState
{
    public const string Draft = "draft";
    public const string Scheduled = "scheduled";
    public const string Publishing = "publishing";
    public const string Completed = "completed";
    public const string PartiallyFailed = "partially_failed";
    public const string Failed = "failed";

    public const string Pending = "pending";
    public const string Success = "success";

    public static bool CanChange(string status) => status is Draft or Scheduled;
}
