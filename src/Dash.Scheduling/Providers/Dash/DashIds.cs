using System.Globalization;

namespace Dash.Scheduling;

/// <summary>Dash counts posts per network and numbers everything; the port knows opaque texts.</summary>
internal static class DashIds
{
    public static string Post(Network network, long id) => string.Create(CultureInfo.InvariantCulture, $"{network.ToWire()}:{id}");

    public static (Network Network, long Id) Post(string postId)
    {
        var colon = postId.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && NetworkNames.TryParse(postId[..colon], out var network) && TryNumber(postId[(colon + 1)..], out var id))
        {
            return (network, id);
        }

        throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.UnknownPost,
            Message = $"'{postId}' is not a post id.",
            Field = "/id",
            Rule = "post.id",
            Limit = "network:number, for example instagram:806262",
            Actual = postId,
            NextStep = "List the posts and use the id of one.",
        });
    }

    public static long Brand(string accountId, string field) => TryNumber(accountId, out var brand)
        ? brand
        : throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.NotYourAccount,
            Message = $"'{accountId}' is not a Dash brand.",
            Field = field,
            Rule = "account.known",
            Limit = "a number, for example 144",
            Actual = accountId,
            NextStep = "List the channels and use one of their accounts.",
        });

    public static bool TryNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>Numbers of ids that have passed the rules; null for none, because Dash is sent only what is given.</summary>
    public static IReadOnlyList<long>? Numbers(IReadOnlyList<string>? ids) =>
        ids is null ? null : [.. ids.Select(id => long.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture))];

    public static IReadOnlyList<string> Texts(IReadOnlyList<long>? numbers) =>
        [.. (numbers ?? []).Select(number => number.ToString(CultureInfo.InvariantCulture))];
}
