using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dash.Generator.Model;

namespace Dash.Generator.Emitting;

/// <summary>Documentation comments. Text of a document is split into words, escaped and wrapped, so no character of it can end the comment.</summary>
internal static class XmlDocumentation
{
    private const int Width = 116;

    public static string Of(DocumentationModel documentation) => documentation.Remarks is null
        ? Element("summary", documentation.Summary)
        : Element("summary", documentation.Summary) + "\n" + Element("remarks", documentation.Remarks);

    public static string Parameter(string name, string text) => Element($"param name=\"{name.TrimStart('@')}\"", text);

    public static string Returns(string text) => Element("returns", text);

    public static string Exception(string type, string text) => Element($"exception cref=\"{type}\"", text);

    private static string Element(string tag, string text)
    {
        var name = tag.Split(' ')[0];
        List<string> paragraphs = XmlText.IsPlain(text) ? [text] : [.. Paragraphs(text).Select(XmlText.Escape)];
        if (paragraphs.Count <= 1)
        {
            var content = paragraphs.FirstOrDefault() ?? "";
            var line = $"/// <{tag}>{content}</{name}>";
            return line.Length <= Width ? line : string.Join("\n", [$"/// <{tag}>", .. Wrap(content), $"/// </{name}>"]);
        }

        var lines = paragraphs.SelectMany(static paragraph => Wrap($"<para>{paragraph}</para>"));
        return string.Join("\n", [$"/// <{tag}>", .. lines, $"/// </{name}>"]);
    }

    /// <summary>Blank lines separate paragraphs; within one, all white space is the same.</summary>
    private static IEnumerable<string> Paragraphs(string text)
    {
        var paragraph = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var words = XmlText.Words(line);
            if (words.Length == 0 && paragraph.Length > 0)
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }
            else if (words.Length > 0)
            {
                paragraph.Append(paragraph.Length > 0 ? " " : "").Append(string.Join(" ", words));
            }
        }

        if (paragraph.Length > 0)
        {
            yield return paragraph.ToString();
        }
    }

    private static IEnumerable<string> Wrap(string text)
    {
        var line = new StringBuilder("///");
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length >= Width && line.Length > 3)
            {
                yield return line.ToString();
                line.Clear().Append("///");
            }

            line.Append(' ').Append(word);
        }

        yield return line.ToString();
    }
}
