using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>One result per item, in the order of the call.</summary>
internal sealed record BatchAnswer : Answer
{
    [Description("Present time of this server.")]
    public required string Now { get; init; }

    [Description("Items that were done.")]
    public required int Done { get; init; }

    [Description("Items that were not done or whose outcome is unknown.")]
    public required int NotDone { get; init; }

    [Description("One per item, in the order of the call.")]
    public required IReadOnlyList<ItemView> Results { get; init; }
}
