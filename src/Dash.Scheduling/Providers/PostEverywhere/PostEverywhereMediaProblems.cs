namespace Dash.Scheduling;

/// <summary>What can be wrong with media in PostEverywhere's library.</summary>
internal static class PostEverywhereMediaProblems
{
    public static SchedulingProblem Failed(string mediaId) => new()
    {
        Code = ProblemCodes.MediaUnfit,
        Message = $"PostEverywhere could not read the file (media {mediaId}).",
        Rule = "posteverywhere.media",
        Actual = mediaId,
        NextStep = "Check that it is a JPEG, PNG, GIF, WebP or HEIC image or an MP4 video that can be played, and upload it again.",
    };

    public static SchedulingProblem StillProcessing(string mediaId) => new()
    {
        Code = ProblemCodes.ProviderError,
        Message = $"PostEverywhere is still working on the file; it has the id {mediaId}.",
        Rule = "posteverywhere.media",
        Actual = mediaId,
        NextStep = "Look for the file with find_media a little later, and use it then; do not upload it again.",
        Retryable = true,
    };

    public static SchedulingProblem Cursor(string cursor) => new()
    {
        Code = ProblemCodes.InvalidCursor,
        Message = "This cursor is not from a listing of media.",
        Field = "/cursor",
        Rule = "media.cursor",
        Actual = cursor,
        NextStep = "Leave the cursor out to begin again.",
    };
}
