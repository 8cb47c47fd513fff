using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Operations;

/// <summary>Sorts the representations of an answer: JSON is the main one, else the first.</summary>
internal sealed class AnswerContents(SchemaGraph graph)
{
    public IReadOnlyList<AnswerContent> Of(Response response)
    {
        var groups = new List<AnswerContent>();
        foreach (var content in response.Contents.OrderBy(Rank))
        {
            var next = new AnswerContent { Form = FormOf(content), Content = content };
            var group = groups.Find(known => AreOne(known, next));
            if (group is null)
            {
                groups.Add(group = next);
            }

            if (group.Form == AnswerForm.Json && next.Form != AnswerForm.Json)
            {
                group.LeftOut.Add(content);
            }
            else if (IsHeaderText(content.MediaType))
            {
                group.MediaTypes.Add(content.MediaType.Trim());
            }
        }

        return groups;
    }

    /// <summary>A text or XML with the schema of the JSON beside it is the same body once more.</summary>
    public bool AreOne(AnswerContent left, AnswerContent right) => (left.Form, right.Form) switch
    {
        (AnswerForm.Json, AnswerForm.Json or AnswerForm.Text) => AreSame(left.Content, right.Content),
        (AnswerForm.Text, AnswerForm.Text) => NameOf(left) == NameOf(right),
        var (first, second) => first == second,
    };

    /// <summary>The names of the method after those of the operation, the preferred one first.</summary>
    public static string EndingOf(AnswerContent content) => content.Form switch
    {
        AnswerForm.Events => "Stream",
        AnswerForm.Lines => "Lines",
        AnswerForm.Stream => "File",
        AnswerForm.Text when NameOf(content) == "text/plain" => "Text",
        _ => "As" + Identifier.Pascal(Subtype(NameOf(content))),
    };

    /// <summary>Null for plain JSON, which is asked for anyway.</summary>
    public static string? AcceptOf(AnswerContent content) =>
        content.MediaTypes.Count == 0 || (content.Form == AnswerForm.Json && content.MediaTypes.Any(static name => name is "application/json" || name.IndexOf('*') >= 0))
            ? null
            : string.Join(", ", content.MediaTypes);

    public bool AreSame(MediaTypeContent? left, MediaTypeContent? right) => left?.Schema is { } first && right?.Schema is { } second
        ? SchemaEquality.AreSame(first, second, graph)
        : left is null == right is null && left?.Schema is null == right?.Schema is null;

    private AnswerForm FormOf(MediaTypeContent content)
    {
        var name = MediaTypeKinds.NameOf(content.MediaType);
        var terminal = content.Schema is { } schema ? graph.Terminal(schema) : null;
        return name switch
        {
            "text/event-stream" => AnswerForm.Events,
            _ when MediaTypeKinds.IsLines(name) => AnswerForm.Lines,
            _ when terminal is not null && FormFiles.IsFile(terminal) => AnswerForm.Stream,
            "*/*" or "application/*" when terminal is null => AnswerForm.Stream,
            "*/*" when SchemaFacts.IsType(terminal!, "string") => AnswerForm.Text,
            _ => MediaTypeKinds.Of(name) switch
            {
                MediaTypeKind.Json => AnswerForm.Json,
                MediaTypeKind.Text or MediaTypeKind.Xml or MediaTypeKind.Form => AnswerForm.Text,
                _ => AnswerForm.Stream,
            },
        };
    }

    private int Rank(MediaTypeContent content) => FormOf(content) != AnswerForm.Json ? 2 : MediaTypeKinds.NameOf(content.MediaType) == "application/json" ? 0 : 1;

    /// <summary>A media type goes into a header, which has no room for line breaks and letters beyond ASCII.</summary>
    private static bool IsHeaderText(string mediaType) => mediaType.Trim().Length > 0 && mediaType.All(static letter => letter is >= ' ' and <= '~');

    private static string NameOf(AnswerContent content) => MediaTypeKinds.NameOf(content.Content!.MediaType);

    private static string Subtype(string name)
    {
        var subtype = name.Substring(name.IndexOf('/') + 1);
        var end = subtype.LastIndexOf('+');
        return end > 0 ? subtype.Substring(0, end) : subtype;
    }
}
