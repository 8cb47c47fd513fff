using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record RulesAnswer : Answer
{
    [Description("How far verified.")]
    public required string VerifiedHow { get; init; }

    public required IReadOnlyList<NetworkRulesView> Networks { get; init; }
}
