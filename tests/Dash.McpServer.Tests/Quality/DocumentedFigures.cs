using System.Text;
using Dash.Testing;

namespace Dash.McpServer.Tests.Quality;

/// <summary>Figures in docs/mcp-server.md that tests keep true: each stands between two marks that name it.</summary>
internal static class DocumentedFigures
{
    public static void Hold(string name, string expected)
    {
        var path = Repository.PathTo("docs", "mcp-server.md");
        var (text, start, end) = (File.ReadAllText(path), $"<!-- {name}: kept by tests -->\n", $"<!-- end of {name} -->");
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= start.Length && to >= from, $"docs/mcp-server.md has no place for '{name}'.");
        var wanted = $"\n{expected.Trim()}\n\n";
        if (Environment.GetEnvironmentVariable("DASH_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, text[..from] + wanted + text[to..], new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        Assert.Equal(wanted, text[from..to]);
    }
}
