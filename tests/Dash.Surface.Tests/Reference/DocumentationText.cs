using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dash.Surface.Tests.Reference;

/// <summary>Turns what stands in XML comments into Markdown of one paragraph or several.</summary>
internal sealed partial class DocumentationText(Func<string, string?> linkOf)
{
    /// <summary>Everything of an element in one line, fit for the cell of a table.</summary>
    public string Line(XElement? element) =>
        element is null ? "" : string.Join(" ", Paragraphs(element)).Replace("|", "\\|", StringComparison.Ordinal);

    public IReadOnlyList<string> Paragraphs(XElement? element)
    {
        if (element is null)
        {
            return [];
        }

        var paragraphs = new List<string> { "" };
        foreach (var node in element.Nodes())
        {
            if (node is XElement { Name.LocalName: "para" or "item" or "code" } block)
            {
                paragraphs.Add(block.Name.LocalName == "code" ? Fence(block) : Inline(block));
                paragraphs.Add("");
            }
            else if (node is XElement { Name.LocalName: "list" } list)
            {
                paragraphs.Add(string.Join("\n", list.Elements("item").Select(item => "* " + Inline(item).Trim())));
                paragraphs.Add("");
            }
            else
            {
                paragraphs[^1] += Inline(node);
            }
        }

        return [.. paragraphs.Select(text => text.StartsWith("```", StringComparison.Ordinal) ? text : text.Trim()).Where(text => text.Length > 0)];
    }

    private static string Fence(XElement code) => $"```csharp\n{string.Join("\n", code.Value.Trim('\n').Split('\n').Select(line => line.TrimEnd()))}\n```";

    private string Inline(XNode node) => node switch
    {
        XText text => Spaces().Replace(Escaped(text.Value), " "),
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" or "seealso" } see => See(see),
        XElement { Name.LocalName: "paramref" or "typeparamref" } parameter => $"`{parameter.Attribute("name")?.Value}`",
        XElement { Name.LocalName: "em" or "i" } stressed => $"*{stressed.Value}*",
        XElement element => string.Concat(element.Nodes().Select(Inline)),
        _ => "",
    };

    private string See(XElement see)
    {
        if (see.Attribute("cref")?.Value is not { } id)
        {
            return see.Attribute("href") is { } address ? $"[{(see.Value.Length > 0 ? see.Value : address.Value)}]({address.Value})" : $"`{see.Attribute("langword")?.Value}`";
        }

        var shown = see.Value.Length > 0 ? see.Value : DocumentationId.ShortName(id);
        return linkOf(id) is { } link ? $"[`{shown}`]({link})" : $"`{shown}`";
    }

    // Angle brackets and stars of prose are not markup.
    private static string Escaped(string text) =>
        text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
