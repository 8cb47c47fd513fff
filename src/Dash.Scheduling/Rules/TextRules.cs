using System.Globalization;

namespace Dash.Scheduling;

/// <summary>The main text, the texts of a thread, and whether there is anything to publish at all.</summary>
internal static class TextRules
{
    public static void Apply(RuleCheck check)
    {
        CheckPresence(check);
        if (!string.IsNullOrEmpty(check.Draft.Text))
        {
            CheckLength(check, check.Rules.Text.Limit, check.Draft.Text, "/text");
        }

        var replies = check.Draft.Options.ThreadReplies ?? [];
        for (var i = 0; i < replies.Count && check.Rules.Options.ContainsKey("thread_replies"); i++)
        {
            CheckLength(check, check.Rules.Text.Limit, replies[i], $"/thread_replies/{i}");
        }
    }

    /// <summary>Reports a text that is too long, or whose length cannot be judged.</summary>
    public static void CheckLength(RuleCheck check, TextLimit limit, string text, string field)
    {
        if (limit.Max is not { } max)
        {
            check.Warning(new SchedulingProblem
            {
                Code = ProblemCodes.TextLimitUnknown,
                Message = $"No text limit is documented for {check.NetworkName}, so the length was not checked.",
                Field = field,
                Rule = check.Rule($"{Name(field)}.length"),
                Limit = "unknown",
                Actual = Count(text),
            });
            return;
        }

        var allowed = check.Settings.XPremium && limit.PremiumMax is { } premium ? premium : max;
        if (TextLength.CodePoints(text) > allowed)
        {
            check.Problem(new SchedulingProblem
            {
                Code = ProblemCodes.TextTooLong,
                Message = $"{field[1..]} is longer than {check.NetworkName} takes.",
                Field = field,
                Rule = check.Rule($"{Name(field)}.length"),
                Limit = allowed.ToString(CultureInfo.InvariantCulture),
                Actual = Count(text),
                NextStep = Shorten(text, allowed, limit),
            });
        }
        else if (check.Rules.Network == Network.X && TextLength.CodePoints(text) < 0)
        {
            check.Warning(new SchedulingProblem
            {
                Code = ProblemCodes.TextLengthApproximate,
                Message = "X weighs links, emoji and many scripts differently; the length was counted in code points only.",
                Field = field,
                Rule = check.Rule($"{Name(field)}.length"),
                Limit = allowed.ToString(CultureInfo.InvariantCulture),
                Actual = Count(text),
            });
        }
    }

    private static void CheckPresence(RuleCheck check)
    {
        var (draft, rule) = (check.Draft, check.Rules.Text);
        var given = !string.IsNullOrWhiteSpace(draft.Text);
        if (given && rule.PostTypes is not null && check.PostType is { Name: { } type } && !rule.PostTypes.Contains(type, StringComparer.Ordinal))
        {
            check.Problem(new SchedulingProblem
            {
                Code = ProblemCodes.OptionNotSupported,
                Message = $"{check.Subject} has no text.",
                Field = "/text",
                Rule = check.Rule("text.supported"),
                Limit = string.Join(", ", rule.PostTypes),
                Actual = type,
                NextStep = $"Leave the text out, or use post_type {string.Join(" or ", rule.PostTypes)}.",
            });
        }

        // Where media is optional the text, or a link, is what gets published.
        if (!given && string.IsNullOrWhiteSpace(draft.Options.Link) && draft.MediaIds.Count == 0 && draft.Mode != PublishMode.Draft && check.PostType?.Media.MinToPublish == 0)
        {
            check.Problem(new SchedulingProblem
            {
                Code = ProblemCodes.TextMissing,
                Message = "There is nothing to publish: the post has neither text nor media.",
                Field = "/text",
                Rule = check.Rule("text.or_media"),
                Limit = "a text or media",
                Actual = "none",
                NextStep = "Give a text or media.",
            });
        }
    }

    private static string Name(string field) => field.Split('/')[1];

    private static string Count(string text) => TextLength.CodePoints(text).ToString(CultureInfo.InvariantCulture);

    private static string Shorten(string text, int allowed, TextLimit limit)
    {
        var over = TextLength.CodePoints(text) - allowed;
        return limit.PremiumMax > allowed
            ? $"Shorten it by {over}, or switch X Premium on in the settings if the account has it."
            : $"Shorten it by {over}.";
    }
}
