namespace Dash.Scheduling;

/// <summary>Everything that is known about what a network takes, rule by rule, each with source and day.</summary>
public static class RuleLines
{
    /// <summary>The rules for posts.</summary>
    /// <param name="network">The network.</param>
    /// <param name="book">The rules.</param>
    /// <param name="offered">Options to speak of; null for all.</param>
    public static IReadOnlyList<RuleLine> OfPosts(Network network, NetworkRuleBook book, IReadOnlySet<string>? offered = null) => OfPosts(book.For(network), book, offered);

    /// <summary>The rules for posts as a scheduling system has them.</summary>
    /// <param name="rules">The rules of the network, adapted.</param>
    /// <param name="book">Where their sources stand.</param>
    /// <param name="offered">Options to speak of; null for all.</param>
    public static IReadOnlyList<RuleLine> OfPosts(NetworkRules rules, NetworkRuleBook book, IReadOnlySet<string>? offered = null)
    {
        List<(string Rule, string Says, string Source)> lines =
        [
            ("modes", string.Join(", ", rules.Modes.Select(mode => $"{Lower(mode.Key)} {Lower(mode.Value)}")), rules.ModesSource),
            ("auto_publish", Lower(rules.AutoPublish), rules.AutoPublishSource),
            .. TextRuleLines.Of(rules.Text),
            .. rules.PostTypes.Select(type => ($"media{(type.Name is null ? "" : "." + type.Name)}", Media(type.Media), type.Source)),
            .. rules.Options.Where(option => offered?.Contains(option.Key) != false).Select(option => ($"options.{option.Key}", Option(option.Value), option.Value.Source)),
        ];
        return [.. lines.Select(line => new RuleLine(line.Rule, line.Says, book.Sources[line.Source].Url, book.Sources[line.Source].VerifiedOn))];
    }

    /// <summary>The rules for single files.</summary>
    public static IReadOnlyList<RuleLine> OfFiles(Network network) =>
        [.. FileRules.Of(network).Select(rule => new RuleLine($"{rule.Placement}.{(rule.Kind is { } kind ? Lower(kind) : "media")}.{rule.Subject}", File(rule), rule.Source, rule.VerifiedOn))];

    private static string Media(MediaRule media)
    {
        var kinds = string.Join(media.Mixed ? " and " : " or ", media.Kinds.Select(kind => Lower(kind)));
        var draft = media.MinForDraft is { } least ? $"; a draft from {least}" : "; for a draft not documented";
        var videos = media.MaxVideos is { } most ? $", at most {most} video" : "";
        return $"{kinds}, {media.MinToPublish} to {media.Max}{videos}{draft}{(media.SeveralInDrafts ? ", and more than that" : "")}";
    }

    private static string Option(OptionRule option) => Joined(
        option.Required ? "required" : "optional",
        option.PostTypes is { } types ? $"only {string.Join(", ", types)}" : null,
        option.NeedsAutoPublish ? "only with auto_publish" : null,
        option.Limit is { } limit ? TextRuleLines.Length(limit) : null,
        option.MaxItems is { } most ? $"at most {most}" : null,
        option.Note);

    private static string File(FileRule rule) => Joined(
        rule.Limit ?? "unknown",
        rule.Note,
        rule.StatedBy is "network" or "nobody" ? null : $"said by {rule.StatedBy}");

    internal static string Joined(params string?[] parts) => string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => part!.TrimEnd('.')));

    private static string Lower<T>(T value)
        where T : struct, Enum =>
        value.ToString().ToLowerInvariant();
}
