using System.ComponentModel;
using System.Globalization;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>One rule with its source.</summary>
internal sealed record RuleView
{
    public required string Rule { get; init; }

    public required string Says { get; init; }

    public required string Source { get; init; }

    [Description("Day it was read.")]
    public required string VerifiedOn { get; init; }

    public static RuleView Of(RuleLine line) => new()
    {
        Rule = line.Rule,
        Says = line.Says,
        Source = line.Source,
        VerifiedOn = line.VerifiedOn.ToString("O", CultureInfo.InvariantCulture),
    };
}
