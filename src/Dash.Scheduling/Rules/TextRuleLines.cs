namespace Dash.Scheduling;

/// <summary>The rules of a main text in words.</summary>
internal static class TextRuleLines
{
    public static IEnumerable<(string Rule, string Says, string Source)> Of(TextRule text)
    {
        yield return ("text", RuleLines.Joined(text.Meaning, text.PostTypes is { } types ? $"only {string.Join(", ", types)}" : null), text.Source);
        yield return ("text.length", Length(text.Limit), text.Limit.Source);
        foreach (var (name, limit) in new[] { ("hashtags", text.Hashtags), ("mentions", text.Mentions), ("links", text.Links) })
        {
            if (limit is not null)
            {
                yield return ($"text.{name}", RuleLines.Joined($"at most {limit.Max}", limit.DisputedAbove is { } doubt ? $"above {doubt} sources differ" : null, limit.Note), limit.Source);
            }
        }
    }

    public static string Length(TextLimit limit) => limit.Max is not { } most ? "length unknown" : RuleLines.Joined(
        $"at most {most} {Unit(limit)}",
        limit.PremiumMax is { } premium ? $"{premium} with the network's paid tier" : null,
        limit.MaxBytes is { } bytes ? $"{bytes} bytes in UTF-8" : null,
        limit.DisputedAbove is { } doubt ? $"above {doubt} sources differ" : null,
        limit.Forbidden is { } forbidden ? $"without {forbidden}" : null,
        limit.State == LimitState.Network ? "by the network, not by the scheduling system" : null,
        limit.Note);

    private static string Unit(TextLimit limit) => (limit.UnitStated ? "" : "characters, counted as ") + limit.Unit switch
    {
        TextUnit.CodePoints => "code points",
        TextUnit.Graphemes => "graphemes",
        TextUnit.Utf16 => "UTF-16 units",
        TextUnit.WeightedX => "weighted characters (a link 23, an emoji 2, most scripts beyond Latin 2)",
        TextUnit.Bytes => "bytes",
        TextUnit.EmojiBytes => "code points, an emoji by its bytes",
        _ => "characters",
    };
}
