namespace Dash.McpServer.Http;

/// <summary>A request that goes no further; the endpoint answers with the refusal.</summary>
internal sealed class RefusalException(Refusal refusal) : Exception(refusal.Message)
{
    public Refusal Refusal { get; } = refusal;
}
