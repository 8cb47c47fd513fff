namespace Dash.McpServer.CommandLine;

/// <summary>The console of this process.</summary>
internal sealed class ConsoleTerminal : ITerminal
{
    public bool IsInteractive => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    public void WriteLine(string text) => Console.Out.WriteLine(text);

    public string? Ask(string question)
    {
        Console.Out.Write(question);
        return Console.In.ReadLine();
    }
}
