namespace Dash.Scheduling;

/// <summary>Ids of posts: the network, and the id of the job or, for a carousel, of the history.</summary>
internal static class WondaIds
{
    public static string Post(Network network, string id) => $"{network.ToWire()}:{id}";

    /// <exception cref="SchedulingException">The text is no id of a post of Wonda.</exception>
    public static (Network Network, string Id) Post(string postId)
    {
        var colon = postId.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon < postId.Length - 1 && NetworkNames.TryParse(postId[..colon], out var network) && WondaNetworks.All.Contains(network))
        {
            return (network, postId[(colon + 1)..]);
        }

        throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.UnknownPost,
            Message = $"'{postId}' is not the id of a post of Wonda.",
            Field = "/id",
            Rule = "post.id",
            Limit = "instagram:job or tiktok:job",
            Actual = postId,
            NextStep = "List the posts and use the id of one.",
        });
    }

    /// <exception cref="SchedulingException">The text is no id of an account.</exception>
    public static Guid Account(string accountId, string field) => Guid.TryParse(accountId, out var account)
        ? account
        : throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.NotYourAccount,
            Message = $"'{accountId}' is not an account of Wonda.",
            Field = field,
            Rule = "account.known",
            Limit = "the id of an account, for example 550e8400-e29b-41d4-a716-446655440000",
            Actual = accountId,
            NextStep = "List the channels and use one of their accounts.",
        });
}
