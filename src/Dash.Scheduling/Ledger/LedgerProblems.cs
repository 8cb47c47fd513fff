using NodaTime;
using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>What can be wrong with a key or with the ledger itself.</summary>
internal static class LedgerProblems
{
    private const int LongestValue = 80;

    public static SchedulingProblem Unavailable(string place, string reason) => new()
    {
        Code = ProblemCodes.LedgerUnavailable,
        Message = $"The ledger '{place}' cannot be used: {reason}",
        Rule = "ledger.available",
        Limit = "a SQLite file on a local disk that this user can write",
        Actual = place,
        NextStep = "Nothing is sent without the ledger. Free the file or the disk, or name another file, and try again.",
        Retryable = true,
    };

    public static SchedulingProblem Newer(string place, string version) => new()
    {
        Code = ProblemCodes.LedgerUnavailable,
        Message = $"The ledger '{place}' was written by a newer version of this program.",
        Rule = "ledger.version",
        Limit = $"schema {LedgerSchema.Version}",
        Actual = $"schema {version}",
        NextStep = "Use that newer version, or name another file.",
    };

    public static SchedulingProblem NoDataFolder() => new()
    {
        Code = ProblemCodes.LedgerUnavailable,
        Message = "This user has no data directory to keep the ledger in.",
        Rule = "ledger.location",
        NextStep = "Set XDG_DATA_HOME or HOME, or name the file of the ledger.",
    };

    public static SchedulingProblem NoLedger(string key) => new()
    {
        Code = ProblemCodes.LedgerUnavailable,
        Message = "A key was given and there is no ledger that could honour it.",
        Field = "/key",
        Rule = "ledger.configured",
        Actual = key,
        NextStep = "Leave the key out, or configure a ledger.",
    };

    public static SchedulingProblem BadKey(string key) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = "This cannot be a key.",
        Field = "/key",
        Rule = "key.form",
        Limit = "1 to 200 characters, no control characters, no blank at either end",
        Actual = Short(key),
        NextStep = "Use a short name of your own for this post, or leave the key out.",
    };

    public static SchedulingProblem KeyReused(LedgerEntry first, string content)
    {
        var differences = CanonicalContent.Differences(first.Content, content);
        return new()
        {
            Code = ProblemCodes.KeyReused,
            Message = $"The key '{first.Key.Text}' stands for another post, which differs in {string.Join(", ", differences.Select(pair => pair.Name))}.",
            Field = "/key",
            Rule = "key.same_content",
            Limit = string.Join("; ", differences.Select(pair => $"{pair.Name}: {Short(pair.First)}")),
            Actual = string.Join("; ", differences.Select(pair => $"{pair.Name}: {Short(pair.Second)}")),
            NextStep = first.Answer is { } post
                ? $"To change that post, update {post.Id}. To make another one, use another key."
                : "To make another post, use another key.",
        };
    }

    public static SchedulingProblem InFlight(LedgerEntry entry) => new()
    {
        Code = ProblemCodes.InFlight,
        Message = $"Exactly this post is being sent by another request since {Time(entry.SentAt)}; it was not sent again.",
        Field = "/key",
        Rule = "key.one_at_a_time",
        Actual = entry.Key.Text,
        NextStep = "Send the same request again in a few seconds: it then gets the answer of the other one.",
        Retryable = true,
    };

    public static SchedulingProblem Unresolved(PostDraft draft, LedgerEntry entry, bool canFind) => new()
    {
        Code = ProblemCodes.OutcomeUnknown,
        Message = $"This post was sent at {Time(entry.SentAt)} and its answer never arrived. {(canFind ? "Reading back failed again" : "The system offers no way to read it back")}, so it was not sent again.",
        Rule = "ledger.read_back",
        Actual = entry.Key.Text,
        NextStep = canFind
            ? "Send the same request again once the system answers: it reads back first."
            : $"List the posts of {draft.Channel}{(draft.At is { } at ? $" around {at}" : "")} and look for this text. If it is missing, send it again with a new key of its own.",
        Retryable = canFind,
    };

    public static SchedulingProblem Open(LedgerEntry entry) => new()
    {
        Code = ProblemCodes.OutcomeUnknown,
        Message = $"An earlier request sent this post at {Time(entry.SentAt)}, and what became of it is open.",
        Rule = "ledger.read_back",
        Actual = entry.Key.Text,
        NextStep = "Sending it is safe: it is looked for first, and made only if it is not there.",
    };

    public static SchedulingProblem Gone(ScheduledPost post) => new()
    {
        Code = ProblemCodes.ReplayedPostGone,
        Message = $"This request made post {post.Id}, which has been deleted since; it was not made again.",
        Field = "/key",
        Rule = "key.replay",
        Actual = post.Id,
        NextStep = "If it is to go out after all, send it again with a new key of its own.",
    };

    public static SchedulingProblem ChangedSince(ScheduledPost first, ScheduledPost now) => new()
    {
        Code = ProblemCodes.ReplayedPostChanged,
        Message = $"This request made post {first.Id} earlier, and the post has been changed since.",
        Rule = "key.replay",
        Limit = Describe(first),
        Actual = Describe(now),
        NextStep = "Nothing was sent. Update the post if it is to be as given here.",
    };

    public static SchedulingProblem SameAsEarlier(int index) => new()
    {
        Code = ProblemCodes.SameAsEarlierItem,
        Message = $"This is the same post as item {index} of this batch, so it is made once.",
        Field = "/key",
        Rule = "key.once_a_batch",
        NextStep = "If it is to go out twice, give each a key of its own.",
    };

    public static SchedulingProblem NotRecorded(SchedulingProblem cause) => new()
    {
        Code = ProblemCodes.LedgerUnavailable,
        Message = "The post was sent and the ledger could not note its outcome.",
        Rule = "ledger.available",
        Actual = cause.Message,
        NextStep = "Nothing is lost: the same request reads back first.",
    };

    public static string Short(string text) => text.Length <= LongestValue ? text : text[..LongestValue] + "…";

    private static string Describe(ScheduledPost post) => $"{post.At?.ToString() ?? "no time"}, {Short(post.Text ?? "no text")}";

    private static string Time(Instant instant) => InstantPattern.General.Format(instant);
}
