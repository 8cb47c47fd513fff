using System.Text;
using Dash.McpServer.CommandLine;

namespace Dash.McpServer.Tests.Kit;

/// <summary>A terminal at which a test sits.</summary>
internal sealed class ScriptedTerminal(Func<string, string?> answer) : ITerminal
{
    private readonly StringBuilder _output = new();

    public bool IsInteractive { get; init; } = true;

    public string Output => _output.ToString();

    public void WriteLine(string text) => _output.Append(text).Append('\n');

    public string? Ask(string question)
    {
        _output.Append(question);
        return answer(question);
    }
}
