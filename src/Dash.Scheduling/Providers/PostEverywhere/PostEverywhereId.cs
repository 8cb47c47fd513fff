using System.Globalization;

namespace Dash.Scheduling;

/// <summary>One destination of a post: the network and account it goes to, and the post's own id.</summary>
internal readonly record struct PostEverywhereId(Network Network, Guid Post, long Account)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Network.ToWire()}:{Post:D}@{Account}");

    public static PostEverywhereId Parse(string postId)
    {
        var (colon, at) = (postId.IndexOf(':', StringComparison.Ordinal), postId.LastIndexOf('@'));
        return colon > 0 && at > colon
            && NetworkNames.TryParse(postId[..colon], out var network)
            && Guid.TryParseExact(postId[(colon + 1)..at], "D", out var post)
            && TryAccount(postId[(at + 1)..], out var account)
            ? new PostEverywhereId(network, post, account)
            : throw new SchedulingException(new SchedulingProblem
            {
                Code = ProblemCodes.UnknownPost,
                Message = $"'{postId}' is not a post id.",
                Field = "/id",
                Rule = "post.id",
                Limit = "network:post@account, for example instagram:f47ac10b-58cc-4372-a567-0e02b2c3d479@2280",
                Actual = postId,
                NextStep = "List the posts and use the id of one.",
            });
    }

    public static bool TryAccount(string text, out long account) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out account);

    public static long AccountOf(string accountId, string field) => TryAccount(accountId, out var account)
        ? account
        : throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.NotYourAccount,
            Message = $"'{accountId}' is not an account of PostEverywhere.",
            Field = field,
            Rule = "account.known",
            Limit = "a number, for example 2280",
            Actual = accountId,
            NextStep = "List the channels and use one of their accounts.",
        });
}
