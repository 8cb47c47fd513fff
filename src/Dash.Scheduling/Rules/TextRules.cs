namespace Dash.Scheduling;

/// <summary>The main text, the texts of a thread, and whether there is anything to publish at all.</summary>
internal static class TextRules
{
    public static void Apply(RuleCheck check)
    {
        CheckPresence(check);
        if (!string.IsNullOrEmpty(check.Draft.Text))
        {
            TextLengthRules.Check(check, check.Rules.Text.Limit, check.Draft.Text, "/text");
        }

        var replies = check.Draft.Options.ThreadReplies ?? [];
        for (var i = 0; i < replies.Count && check.Rules.Options.ContainsKey("thread_replies"); i++)
        {
            TextLengthRules.Check(check, check.Rules.Text.Limit, replies[i], $"/thread_replies/{i}");
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
}
