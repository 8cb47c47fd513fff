namespace Dash.McpServer.Gate;

/// <summary>What the server may do without asking, from the tightest to the loosest; the order is compared.</summary>
internal enum OperatorMode
{
    /// <summary>Nothing is written.</summary>
    ReadOnly,

    /// <summary>Drafts may be made, changed and deleted; nothing that goes out is touched.</summary>
    DraftOnly,

    /// <summary>A person approves whatever goes out, is changed on its way out, or is deleted.</summary>
    Confirm,

    /// <summary>Everything that the tools offer.</summary>
    Full,
}
