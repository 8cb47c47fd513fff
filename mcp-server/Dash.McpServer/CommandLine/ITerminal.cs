namespace Dash.McpServer.CommandLine;

/// <summary>Where a person reads and types.</summary>
internal interface ITerminal
{
    /// <summary>Whether a person sits there: neither what is read nor what is written goes to another program.</summary>
    bool IsInteractive { get; }

    void WriteLine(string text);

    /// <summary>Asks on one line.</summary>
    /// <returns>What was typed; null at the end of input.</returns>
    string? Ask(string question);
}
