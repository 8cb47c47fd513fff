using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Dash.McpServer.Demo;

/// <summary>One line per step with the time since the start; plain text where nobody watches.</summary>
internal sealed class DemoLog(IAnsiConsole console)
{
    private const int WidthInFiles = 110;

    private readonly long _started = Stopwatch.GetTimestamp();

    /// <summary>A console that colours only what goes to a terminal.</summary>
    public static IAnsiConsole CreateConsole()
    {
        if (!Console.IsOutputRedirected)
        {
            return AnsiConsole.Console;
        }

        var plain = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No });
        plain.Profile.Width = WidthInFiles;
        return plain;
    }

    public void Step(string text) => Write("grey", "..", text);

    public void Done(string text) => Write("green", "ok", text);

    public void Refused(string text) => Write("yellow", "no", text);

    public void Failed(string text) => Write("red", "FAILED", text);

    public void Show(Table table) => console.Write(table);

    private void Write(string colour, string mark, string text)
    {
        var seconds = Stopwatch.GetElapsedTime(_started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        var line = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn();
        line.AddRow(new Text($"{seconds,5} s"), new Markup($"[{colour}]{mark}[/]"), new Text(text));
        console.Write(line);
    }
}
