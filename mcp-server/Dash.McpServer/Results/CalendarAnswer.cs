using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record CalendarAnswer : Answer
{
    public required string Now { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required int PostCount { get; init; }

    [Description("kind=number.")]
    public required IReadOnlyList<string> Counts { get; init; }

    [Description("The first of each kind.")]
    public required IReadOnlyList<FindingView> Findings { get; init; }

    [Description("Not known.")]
    public required IReadOnlyList<string> Problems { get; init; }
}
