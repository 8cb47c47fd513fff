using System.Text.Json;

namespace Dash.Scheduling;

/// <summary>Every single rule of a network with the key of its source.</summary>
internal static class SourcedRules
{
    /// <summary>The rules by the name of their place in the file, for example <c>options.title.limit</c>.</summary>
    public static IEnumerable<(string Rule, string Source)> Of(NetworkRules rules)
    {
        yield return ("modes", rules.ModesSource);
        yield return ("auto_publish", rules.AutoPublishSource);
        foreach (var rule in OfText(rules.Text))
        {
            yield return rule;
        }

        foreach (var type in rules.PostTypes)
        {
            yield return ($"post_types.{type.Name ?? "post"}", type.Source);
        }

        foreach (var file in rules.Files)
        {
            yield return ($"files.{file.Placement}.{file.Kind}.{file.Subject}", file.Source);
        }

        foreach (var (name, option) in rules.Options)
        {
            yield return ($"options.{name}", option.Source);
            if (option.Limit is { } limit)
            {
                yield return ($"options.{name}.limit", limit.Source);
            }
        }
    }

    /// <summary>Fills in what follows from the sources.</summary>
    /// <exception cref="JsonException">A rule names a source that the file does not list.</exception>
    public static NetworkRules Complete(NetworkRules rules, IReadOnlyDictionary<string, RuleSource> sources)
    {
        foreach (var (rule, source) in Of(rules))
        {
            if (!sources.ContainsKey(source))
            {
                throw new JsonException($"{rules.Network.ToWire()}.{rule} names the source '{source}', which is not listed under sources.");
            }
        }

        string[] named = [.. Of(rules).Select(rule => rule.Source).Distinct()];
        return rules with { Sources = named, VerifiedOn = named.Min(source => sources[source].VerifiedOn) };
    }

    private static IEnumerable<(string Rule, string Source)> OfText(TextRule text)
    {
        yield return ("text", text.Source);
        yield return ("text.limit", text.Limit.Source);
        foreach (var (name, limit) in new[] { ("hashtags", text.Hashtags), ("mentions", text.Mentions), ("links", text.Links) })
        {
            if (limit is not null)
            {
                yield return ($"text.{name}", limit.Source);
            }
        }
    }
}
