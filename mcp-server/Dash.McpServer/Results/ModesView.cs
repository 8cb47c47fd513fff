using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>supported, unsupported, or unknown where nothing is documented.</summary>
internal sealed record ModesView
{
    [Description("supported, unsupported or unknown.")]
    public required string Schedule { get; init; }

    [Description("supported, unsupported or unknown.")]
    public required string Now { get; init; }

    [Description("supported, unsupported or unknown.")]
    public required string Draft { get; init; }
}
