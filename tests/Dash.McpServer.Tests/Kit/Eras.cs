namespace Dash.McpServer.Tests.Kit;

/// <summary>The two ways of speaking MCP: with a handshake and a session, and stateless.</summary>
public sealed class Eras : TheoryData<string>
{
    public const string Session = "2025-11-25";
    public const string Stateless = "2026-07-28";

    public Eras()
    {
        Add(Session);
        Add(Stateless);
    }
}
