using System.Globalization;

namespace Dash.Scheduling;

/// <summary>How many hashtags, people and links the main text holds.</summary>
internal static class CountRules
{
    public static void Apply(RuleCheck check)
    {
        if (check.Draft.Text is { Length: > 0 } text)
        {
            var rule = check.Rules.Text;
            Check(check, rule.Hashtags, "hashtags", SocialNames.CountHashtags(text));
            Check(check, rule.Mentions, "mentions", SocialNames.CountMentions(text));
            Check(check, rule.Links, "links", rule.Links is null ? 0 : Links(text));
        }
    }

    private static void Check(RuleCheck check, CountLimit? limit, string what, int count)
    {
        if (limit is null)
        {
            return;
        }

        var problem = new SchedulingProblem
        {
            Code = ProblemCodes.TextTooMany,
            Message = $"text has {Number(count)} {what}, and {check.NetworkName} takes {Number(limit.Max)}.",
            Field = "/text",
            Rule = check.Rule($"text.{what}"),
            Limit = Number(limit.Max),
            Actual = Number(count),
            NextStep = $"Take out {Number(count - limit.Max)}.",
        };
        if (count > limit.Max)
        {
            check.Problem(problem);
        }
        else if (count > limit.DisputedAbove)
        {
            check.Warning(problem with
            {
                Code = ProblemCodes.LimitDisputed,
                Message = $"text has {Number(count)} {what}. {limit.Note}",
                Limit = $"{Number(limit.DisputedAbove.Value)} or {Number(limit.Max)}",
                NextStep = $"Take out {Number(count - limit.DisputedAbove.Value)} to be safe.",
            });
        }
    }

    private static int Links(string text) =>
        WebLinks.Find(text).Select(link => text.Substring(link.Start, link.Length)).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
