using System.Globalization;

namespace Dash.Scheduling;

/// <summary>Whether a text is short enough, in the unit that its network counts.</summary>
internal static class TextLengthRules
{
    /// <summary>Reports a text that is too long or holds what it may not, or whose length cannot be judged.</summary>
    public static void Check(RuleCheck check, TextLimit limit, string text, string field)
    {
        if (limit is not { Max: { } max, Unit: { } unit })
        {
            check.Warning(Unknown(check, text, field));
            return;
        }

        var allowed = check.Settings.XPremium && limit.PremiumMax is { } premium ? premium : max;
        var length = TextLength.Count(text, unit);
        var bytes = limit.MaxBytes is null ? 0 : TextLength.Count(text, TextUnit.Bytes);
        if (length > allowed)
        {
            check.Problem(TooLong(check, field, (length, allowed, unit)) with { NextStep = Shorten(length - allowed, unit, limit.PremiumMax > allowed) });
        }
        else if (bytes > limit.MaxBytes)
        {
            check.Problem(TooLong(check, field, (bytes, limit.MaxBytes.Value, TextUnit.Bytes)));
        }
        else
        {
            CheckDoubts(check, limit with { Max = allowed }, text, field);
        }

        CheckForbidden(check, limit, text, field);
    }

    // The text fits; whether everybody on the way counts like that is another question.
    private static void CheckDoubts(RuleCheck check, TextLimit limit, string text, string field)
    {
        var (length, allowed, unit) = (TextLength.Count(text, limit.Unit!.Value), limit.Max!.Value, limit.Unit.Value);
        if (length > limit.DisputedAbove)
        {
            check.Warning(TooLong(check, field, (length, limit.DisputedAbove.Value, unit)) with
            {
                Code = ProblemCodes.LimitDisputed,
                Message = $"{field[1..]} has {Amount(length, unit)}. {limit.Note}",
                NextStep = $"Shorten it by {Number(length - limit.DisputedAbove.Value)} to be safe.",
            });
        }

        // X counts links and decomposed letters shorter than they are, and the scheduling system does not say how it counts.
        var other = unit == TextUnit.WeightedX ? TextUnit.CodePoints : TextUnit.Utf16;
        if ((unit == TextUnit.WeightedX || !limit.UnitStated) && TextLength.Count(text, other) is var longer && longer > allowed)
        {
            check.Warning(TooLong(check, field, (longer, allowed, other)) with
            {
                Code = ProblemCodes.TextLengthApproximate,
                Message = unit == TextUnit.WeightedX
                    ? $"X takes this text ({Amount(length, unit)}), but it has {Amount(longer, other)}, and how the scheduling system counts is not documented."
                    : $"{check.NetworkName} does not say what it counts: {field[1..]} has {Amount(length, unit)}, which fits, but {Amount(longer, other)}.",
                NextStep = $"Expect that it may be refused, or shorten it by {Number(longer - allowed)}.",
            });
        }
    }

    private static void CheckForbidden(RuleCheck check, TextLimit limit, string text, string field)
    {
        if (limit.Forbidden is { } forbidden && text.AsSpan().IndexOfAny(forbidden) is >= 0 and var at)
        {
            check.Problem(new SchedulingProblem
            {
                Code = ProblemCodes.InvalidValue,
                Message = $"{check.NetworkName} does not take {Shown(text[at])} in {field[1..]}.",
                Field = field,
                Rule = check.Rule($"{Name(field)}.characters"),
                Limit = $"none of {string.Join(' ', forbidden.Select(Shown))}",
                Actual = $"{Shown(text[at])} at character {Number(at + 1)}",
                NextStep = "Take it out.",
            });
        }
    }

    private static SchedulingProblem Unknown(RuleCheck check, string text, string field) => new()
    {
        Code = ProblemCodes.TextLimitUnknown,
        Message = $"No limit is documented for {field[1..]} on {check.NetworkName}, so the length was not checked.",
        Field = field,
        Rule = check.Rule($"{Name(field)}.length"),
        Limit = "unknown",
        Actual = Number(TextLength.CodePoints(text)),
    };

    private static SchedulingProblem TooLong(RuleCheck check, string field, (int Length, int Allowed, TextUnit Unit) count) => new()
    {
        Code = ProblemCodes.TextTooLong,
        Message = $"{field[1..]} has {Amount(count.Length, count.Unit)}, and {check.NetworkName} takes {Number(count.Allowed)}.",
        Field = field,
        Rule = check.Rule($"{Name(field)}.{(count.Unit == TextUnit.Bytes ? "bytes" : "length")}"),
        Limit = Number(count.Allowed),
        Actual = Number(count.Length),
        NextStep = Shorten(count.Length - count.Allowed, count.Unit, premium: false),
    };

    private static string Shorten(int over, TextUnit unit, bool premium)
    {
        var step = unit == TextUnit.CodePoints ? $"Shorten it by {Number(over)}" : $"Shorten it by {Amount(over, unit)}";
        return premium ? $"{step}, or switch X Premium on in the settings if the account has it." : $"{step}.";
    }

    private static string Shown(char character) =>
        char.IsControl(character) || character > '~' ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}") : character.ToString();

    private static string Name(string field) => field.Split('/')[1];

    private static string Amount(int count, TextUnit unit) => $"{Number(count)} {TextLength.Noun(unit, count)}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
