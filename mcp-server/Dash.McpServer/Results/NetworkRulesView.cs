using System.Globalization;
using Dash.McpServer.Arguments;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>What one network accepts, from the dated rules files.</summary>
internal sealed record NetworkRulesView
{
    public required string Network { get; init; }

    public required string VerifiedOn { get; init; }

    public required IReadOnlyList<string> Summary { get; init; }

    public IReadOnlyList<RuleView>? Rules { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    /// <param name="rules">The network.</param>
    /// <param name="book">All rules.</param>
    /// <param name="isWhole">Whether every single rule is wanted.</param>
    /// <param name="system">What the scheduling system makes of it.</param>
    public static NetworkRulesView Of(NetworkRules rules, NetworkRuleBook book, bool isWhole, IEnumerable<string> system) => new()
    {
        Network = rules.Network.ToWire(),
        VerifiedOn = rules.VerifiedOn.ToString("O", CultureInfo.InvariantCulture),
        Summary = [.. RulesText.Summary(rules)],
        Rules = isWhole ? [.. RuleLines.OfPosts(rules, book, OfferedOptions.Names).Concat(RuleLines.OfFiles(rules.Network)).Select(RuleView.Of)] : null,
        Notes = [.. system, .. rules.Notes, .. rules.Contradictions],
    };
}
