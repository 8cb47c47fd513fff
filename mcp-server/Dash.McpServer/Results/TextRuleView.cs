using System.ComponentModel;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

internal sealed record TextRuleView
{
    [Description("Where readers see it.")]
    public required string Meaning { get; init; }

    [Description("Post types that have a text; all when absent.")]
    public IReadOnlyList<string>? PostTypes { get; init; }

    [Description("Longest length; absent: none documented, not checked.")]
    public int? MaxLength { get; init; }

    [Description("How it is counted.")]
    public string? Note { get; init; }

    public static TextRuleView Of(TextRule rule) =>
        new() { Meaning = rule.Meaning, PostTypes = rule.PostTypes, MaxLength = rule.Limit.Max, Note = rule.Limit.Note };
}
