using System.Globalization;
using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Rules;

/// <summary>Every limit of every network, read from the rules: a new one is tested without a new test.</summary>
internal static class LimitCases
{
    // One word that counts the same in every unit, and holds nothing else that is limited.
    private const char Letter = 'a';

    public static TheoryData<LimitCase> All { get; } = [.. NetworkRuleBook.Default.Networks.SelectMany(Of)];

    public static int Expected => NetworkRuleBook.Default.Networks.Select(NetworkRuleBook.Default.For).Sum(rules =>
        Numbers(rules.Text.Limit)
        + rules.Options.Values.Sum(option => Numbers(option.Limit) + (option.MaxItems is null ? 0 : 1))
        + new[] { rules.Text.Hashtags, rules.Text.Mentions, rules.Text.Links }.Count(limit => limit is not null)
        + rules.PostTypes.Sum(type => type.Media.MaxVideos is null ? 1 : 2));

    private static int Numbers(TextLimit? limit) => (limit?.Max is null ? 0 : 1) + (limit?.MaxBytes is null ? 0 : 1);

    private static IEnumerable<LimitCase> Of(Network network)
    {
        var rules = NetworkRuleBook.Default.For(network);
        return [.. Texts(rules), .. Counts(rules), .. rules.Options.SelectMany(option => Options(rules, option.Key, option.Value)), .. rules.PostTypes.SelectMany(type => Media(rules, type))];
    }

    private static IEnumerable<LimitCase> Texts(NetworkRules rules)
    {
        var draft = Draft(rules);
        if (rules.Text.Limit.Max is { } max)
        {
            yield return new(rules.Network, "text", max, length => draft with { Text = new string(Letter, length) });
        }

        if (rules.Text.Limit.MaxBytes is { } bytes)
        {
            // Families of 25 bytes that are one visible character each, and letters for the rest.
            yield return new(rules.Network, "bytes of the text", bytes, length =>
                draft with { Text = string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", (length / 25) - 1)) + new string(Letter, (length % 25) + 25) });
        }
    }

    private static IEnumerable<LimitCase> Counts(NetworkRules rules)
    {
        (string Name, CountLimit? Limit, string Word)[] counts =
            [("hashtags", rules.Text.Hashtags, "#a{0} "), ("mentions", rules.Text.Mentions, "@a{0} "), ("links", rules.Text.Links, "a{0}.com ")];
        return counts.Where(count => count.Limit is not null).Select(count => new LimitCase(rules.Network, count.Name, count.Limit!.Max, number => Draft(rules) with
        {
            Text = string.Concat(Enumerable.Range(1, number).Select(index => string.Format(CultureInfo.InvariantCulture, count.Word, index))),
        }));
    }

    private static IEnumerable<LimitCase> Options(NetworkRules rules, string name, OptionRule option)
    {
        var draft = Draft(rules);
        if (option.Limit?.Max is { } max)
        {
            yield return new(rules.Network, name, max, length => draft with
            {
                Options = name switch
                {
                    "title" => draft.Options with { Title = new string(Letter, length) },
                    "first_comment" => draft.Options with { FirstComment = new string(Letter, length) },
                    "link" => draft.Options with { Link = "https://example.com/".PadRight(length, Letter) },
                    _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Say how this option is filled."),
                },
            });
        }

        if (option.MaxItems is { } most)
        {
            yield return new(rules.Network, name, most, count => draft with { Options = draft.Options with { ThreadReplies = [.. Enumerable.Repeat("more", count)] } });
        }
    }

    private static IEnumerable<LimitCase> Media(NetworkRules rules, PostTypeRule type)
    {
        var draft = Draft(rules);
        draft = draft with
        {
            Text = rules.Text.PostTypes?.Contains(type.Name!) == false ? null : draft.Text,
            Options = type.Name is null || draft.Options.PostType == type.Name ? draft.Options : new() { PostType = type.Name },
        };
        var first = type.Media.Kinds.Contains(MediaKind.Image) ? 101 : 201;
        yield return new(rules.Network, $"media of {type.Name ?? "a post"}", type.Media.Max, count => draft with { MediaIds = Ids(first, count) });
        if (type.Media.MaxVideos is { } videos)
        {
            yield return new(rules.Network, $"videos of {type.Name ?? "a post"}", videos, count => draft with { MediaIds = Ids(201, count) });
        }
    }

    private static PostDraft Draft(NetworkRules rules) => GuideDrafts.For(rules.Network);

    private static string[] Ids(int first, int count) => [.. Enumerable.Range(first, count).Select(id => id.ToString(CultureInfo.InvariantCulture))];
}
