using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record CalendarAnswer : Answer
{
    [Description("Server time.")]
    public required string Now { get; init; }

    [Description("Looked at from.")]
    public required string From { get; init; }

    [Description("To.")]
    public required string To { get; init; }

    [Description("Posts in it.")]
    public required int PostCount { get; init; }

    [Description("kind=number.")]
    public required IReadOnlyList<string> Counts { get; init; }

    [Description("The first of each kind.")]
    public required IReadOnlyList<FindingView> Findings { get; init; }

    [Description("Not known.")]
    public required IReadOnlyList<string> Problems { get; init; }
}
