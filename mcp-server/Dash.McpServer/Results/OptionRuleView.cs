using System.ComponentModel;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

internal sealed record OptionRuleView
{
    [Description("Field of a post.")]
    public required string Name { get; init; }

    [Description("Must be given.")]
    public required bool Required { get; init; }

    [Description("Post types that take it; all when absent.")]
    public IReadOnlyList<string>? PostTypes { get; init; }

    [Description("Not with auto_publish false.")]
    public required bool NeedsAutoPublish { get; init; }

    [Description("Longest length.")]
    public int? MaxLength { get; init; }

    [Description("What else to know.")]
    public string? Note { get; init; }

    public static OptionRuleView Of(string name, OptionRule rule) => new()
    {
        Name = name,
        Required = rule.Required,
        PostTypes = rule.PostTypes,
        NeedsAutoPublish = rule.NeedsAutoPublish,
        MaxLength = rule.Limit?.Max,
        Note = rule.Note,
    };
}
