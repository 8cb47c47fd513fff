using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Dash.McpServer.Demo;

/// <summary>One line per step with the time since the start; plain enough for a file.</summary>
internal sealed class DemoLog(IAnsiConsole console)
{
    private readonly long _started = Stopwatch.GetTimestamp();

    public void Step(string text) => Write("grey", "", text);

    public void Done(string text) => Write("green", "ok  ", text);

    public void Refused(string text) => Write("yellow", "no  ", text);

    public void Failed(string text) => Write("red", "FAILED  ", text);

    public void Show(Table table) => console.Write(table);

    private void Write(string colour, string mark, string text)
    {
        var seconds = Stopwatch.GetElapsedTime(_started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        console.MarkupLineInterpolated($"[grey]{seconds,5} s[/]  [{colour}]{mark}[/]{text}");
    }
}
