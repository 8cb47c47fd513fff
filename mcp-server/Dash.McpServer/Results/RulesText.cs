using Dash.McpServer.Arguments;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>The rules of a network in a few lines.</summary>
internal static class RulesText
{
    public static string Of(NetworkRulesView rules)
    {
        var lines = rules.Rules is { } all ? all.Select(rule => $"{rule.Rule}: {rule.Says}") : rules.Summary;
        return string.Join("\n  ", lines.Concat(rules.Notes.Select(note => $"note: {note}")).Prepend($"{rules.Network} (rules read on {rules.VerifiedOn})"));
    }

    public static IEnumerable<string> Summary(NetworkRules rules)
    {
        yield return $"publish: {string.Join(", ", rules.Modes.Select(mode => $"{mode.Key.ToString().ToLowerInvariant()} {WireNames.Of(mode.Value)}"))}; auto_publish {WireNames.Of(rules.AutoPublish)}";
        yield return $"text: {rules.Text.Meaning}; {(rules.Text.Limit.Max is { } most ? $"at most {most} characters" : "no documented limit")}";
        foreach (var type in rules.PostTypes)
        {
            yield return $"media{(type.Name is null ? "" : $" of {type.Name}")}: {Media(type.Media)}";
        }

        var options = rules.Options.Where(option => OfferedOptions.Names.Contains(option.Key)).ToList();
        if (options.Count > 0)
        {
            yield return $"fields: {string.Join(", ", options.Select(option => Option(option.Key, option.Value)))}";
        }
    }

    private static string Media(MediaRule media)
    {
        var kinds = string.Join(media.Mixed ? " and " : " or ", media.Kinds.Select(WireNames.Of));
        var videos = media.MaxVideos is { } most ? $", at most {most} video" : "";
        return $"{kinds}, {media.MinToPublish} to {media.Max}{videos}";
    }

    private static string Option(string name, OptionRule option)
    {
        var only = option.PostTypes is null ? "" : $" for {string.Join("/", option.PostTypes)}";
        return option.Required ? $"{name} (required{only})" : name + (only.Length == 0 ? "" : $" ({only.Trim()})");
    }
}
