using System.ComponentModel;
using System.Globalization;
using Dash.McpServer.Arguments;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>What one network accepts, from the dated rules file.</summary>
internal sealed record NetworkRulesView
{
    [Description("Network.")]
    public required string Network { get; init; }

    [Description("Day the sources were read.")]
    public required string VerifiedOn { get; init; }

    [Description("Values of publish.")]
    public required ModesView Modes { get; init; }

    [Description("optional, required (only true) or ignored (always true).")]
    public required string AutoPublish { get; init; }

    [Description("The main text.")]
    public required TextRuleView Text { get; init; }

    [Description("Media by kind of post.")]
    public required IReadOnlyList<MediaRuleView> Media { get; init; }

    [Description("Fields it takes; others are refused.")]
    public required IReadOnlyList<OptionRuleView> Options { get; init; }

    [Description("What else to know.")]
    public required IReadOnlyList<string> Notes { get; init; }

    [Description("Where the documentation contradicts itself, and what was chosen.")]
    public required IReadOnlyList<string> Contradictions { get; init; }

    [Description("Addresses of the documents.")]
    public required IReadOnlyList<string> Sources { get; init; }

    public static NetworkRulesView Of(NetworkRules rules, NetworkRuleBook book) => new()
    {
        Network = rules.Network.ToWire(),
        VerifiedOn = rules.VerifiedOn.ToString("O", CultureInfo.InvariantCulture),
        Modes = new() { Schedule = Mode(rules, PublishMode.Schedule), Now = Mode(rules, PublishMode.Now), Draft = Mode(rules, PublishMode.Draft) },
        AutoPublish = WireNames.Of(rules.AutoPublish),
        Text = TextRuleView.Of(rules.Text),
        Media = [.. rules.PostTypes.Select(MediaRuleView.Of)],
        Options = [.. rules.Options.Where(option => OfferedOptions.Names.Contains(option.Key)).Select(option => OptionRuleView.Of(option.Key, option.Value))],
        Notes = rules.Notes,
        Contradictions = rules.Contradictions,
        Sources = [.. rules.Sources.Select(source => book.Sources[source].Url)],
    };

    private static string Mode(NetworkRules rules, PublishMode mode) => WireNames.Of(rules.Modes.GetValueOrDefault(mode));
}
