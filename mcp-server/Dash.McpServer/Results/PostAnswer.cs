namespace Dash.McpServer.Results;

internal sealed record PostAnswer : Answer
{
    public required string Now { get; init; }

    public required PostDetails Post { get; init; }
}
