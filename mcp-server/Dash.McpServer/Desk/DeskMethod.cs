namespace Dash.McpServer.Desk;

/// <summary>What clients open their conversation with.</summary>
internal enum DeskMethod
{
    /// <summary>Anything else.</summary>
    Other,

    Initialize,

    /// <summary>The client's word that it has understood the answer; it gets none.</summary>
    Initialized,

    Ping,

    Discover,

    ListTools,
}
