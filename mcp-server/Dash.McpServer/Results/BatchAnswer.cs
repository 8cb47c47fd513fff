using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>One result per item, in the order of the call.</summary>
internal sealed record BatchAnswer<TItem> : Answer
    where TItem : ItemView
{
    [Description("Items done.")]
    public required int Done { get; init; }

    [Description("In order.")]
    public required IReadOnlyList<TItem> Results { get; init; }
}
