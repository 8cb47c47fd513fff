namespace Dash.Scheduling;

/// <summary>The problems that the service itself finds.</summary>
internal static class ServiceProblems
{
    public static SchedulingProblem NoWebAddress(Uri url) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = "The media address is no web address.",
        Field = "/url",
        Rule = "media.url",
        Limit = "an absolute http or https address",
        Actual = url.OriginalString,
        NextStep = "Give the public address of the file itself.",
    };

    public static SchedulingProblem NotAttempted(string reason) => new()
    {
        Code = ProblemCodes.NotAttempted,
        Message = $"This item is valid and was not sent: {reason}",
        NextStep = "Send it again once that is solved; nothing was written for it.",
        Retryable = true,
    };

    public static SchedulingProblem NotWritten(string what, SchedulingProblem cause) => new()
    {
        Code = ProblemCodes.NotCreated,
        Message = $"The answer was lost; reading back shows that the post was not {what}.",
        Actual = cause.Message,
        NextStep = "It is safe to send it again.",
        Retryable = true,
    };

    public static SchedulingProblem StillUnknown(string what, string howToFindOut, SchedulingProblem cause) => new()
    {
        Code = ProblemCodes.OutcomeUnknown,
        Message = $"The answer was lost, and reading back failed too: it is not known whether the post was {what}.",
        Actual = cause.Message,
        NextStep = howToFindOut,
    };

    public static SchedulingProblem NotEditable(ScheduledPost post) => new()
    {
        Code = ProblemCodes.NotEditable,
        Message = $"Post {post.Id} cannot be changed any more: it is {post.State.ToString().ToLowerInvariant()}.",
        Field = "/id",
        Rule = "post.editable",
        Limit = "drafts, scheduled posts and posts that did not go out",
        Actual = post.ProviderStatus,
        NextStep = "Schedule a new post instead.",
    };

    public static SchedulingProblem NothingToChange(string postId) => new()
    {
        Code = ProblemCodes.NothingToChange,
        Message = $"No change was given for post {postId}.",
        Rule = "update.changes",
        Limit = "at least one change",
        Actual = "none",
        NextStep = "Name what is to be different: text, time, media or an option.",
    };

    public static SchedulingProblem TimeAndNoTime(string postId) => new()
    {
        Code = ProblemCodes.TimeNotAllowed,
        Message = $"Post {postId} cannot get a time and lose its time at once.",
        Field = "/at",
        Rule = "update.time",
        NextStep = "Give either the new time or clear the time.",
    };

    public static SchedulingProblem UnknownBoard(string board, IReadOnlyList<PinBoard> boards) => new()
    {
        Code = ProblemCodes.UnknownBoard,
        Message = $"The account has no Pinterest board '{board}'.",
        Field = "/board",
        Rule = "pinterest.board.known",
        Limit = boards.Count == 0 ? "the account has no boards" : string.Join(", ", boards.Take(10).Select(known => known.Name)),
        Actual = board,
        NextStep = NearestName.Find(board, boards.Select(known => known.Name)) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : "List the Pinterest boards and use the id or name of one.",
    };

    public static SchedulingProblem AmbiguousBoard(string board, IReadOnlyList<PinBoard> boards) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = $"The account has several boards named '{board}'.",
        Field = "/board",
        Rule = "pinterest.board.unique",
        Limit = string.Join(", ", boards.Select(known => known.Id)),
        Actual = board,
        NextStep = "Give the id of the board instead of its name.",
    };
}
