using Dash.Generator.Document;

namespace Dash.Generator.Tests.Reading;

/// <summary>Text in which « and » stand around one place, so that a test shows the place it expects where it expects it.</summary>
internal sealed class MarkedText
{
    private MarkedText(string text, SourcePosition position)
    {
        Text = text;
        Position = position;
    }

    /// <summary>The text without the marks.</summary>
    public string Text { get; }

    public SourcePosition Position { get; }

    public static MarkedText Parse(string marked)
    {
        var text = marked.ReplaceLineEndings("\n");
        var start = text.IndexOf('«');
        var length = text.IndexOf('»') - start - 1;
        Assert.True(start >= 0 && length >= 0, "The text of the test has no «place».");
        var before = text[..start];
        var line = before.Count(static character => character == '\n');
        return new MarkedText(
            text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal),
            new SourcePosition(start, length, line, start - (before.LastIndexOf('\n') + 1)));
    }
}
