namespace Dash.McpServer.Results;

/// <summary>The rules of a network in a few lines.</summary>
internal static class RulesText
{
    public static string Of(NetworkRulesView rules) => string.Join("\n", Lines(rules));

    private static IEnumerable<string> Lines(NetworkRulesView rules)
    {
        yield return $"{rules.Network} (rules read on {rules.VerifiedOn})";
        yield return $"  publish: schedule {rules.Modes.Schedule}, now {rules.Modes.Now}, draft {rules.Modes.Draft}; auto_publish {rules.AutoPublish}";
        yield return $"  text: {rules.Text.Meaning}; {(rules.Text.MaxLength is { } most ? $"at most {most} characters" : "no documented limit")}";
        foreach (var media in rules.Media)
        {
            yield return $"  media{(media.PostType is null ? "" : $" of {media.PostType}")}: {Media(media)}";
        }

        if (rules.Options.Count > 0)
        {
            yield return $"  fields: {string.Join(", ", rules.Options.Select(Option))}";
        }

        foreach (var note in rules.Notes.Concat(rules.Contradictions))
        {
            yield return $"  note: {note}";
        }
    }

    private static string Media(MediaRuleView media)
    {
        var kinds = string.Join(media.Mixed ? " and " : " or ", media.Kinds);
        var videos = media.MaxVideos is { } most ? $", at most {most} video" : "";
        return $"{kinds}, {media.MinToPublish} to {media.Max}{videos}";
    }

    private static string Option(OptionRuleView option)
    {
        var only = option.PostTypes is null ? "" : $" for {string.Join("/", option.PostTypes)}";
        return option.Required ? $"{option.Name} (required{only})" : option.Name + (only.Length == 0 ? "" : $" ({only.Trim()})");
    }
}
