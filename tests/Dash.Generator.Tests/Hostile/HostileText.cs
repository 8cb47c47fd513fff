using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dash.Generator.Tests.Hostile;

/// <summary>Texts that try to leave the place they are put in, and documents made of them. A seed always gives the same.</summary>
internal sealed class HostileText(int seed)
{
    internal static readonly string[] Pieces =
    [
        "\"", "\"\"\"", "\\", "\\\"", "'", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\0", "\t", "\u200B", "\u202E", "\uFEFF", "\uFFFF",
        "*/", "/*", "//", "///", "{", "}", "{{", "}}", "{0}", "$\"", "@\"", "`", "``", "<", ">", "</summary>", "<see cref=\"x\"/>", "&", "&amp;", "]]>", "<!--", "-->",
        "#endif", "#pragma warning disable", "\n#error evil\n", ");", "; class Evil { }", "\nclass Evil { }\n", "[Evil]", "=> throw null;", "\\u0022", "\\u000a",
        "class", "event", "record", "file", "required", "field", "void", "global::", "System", "Task", "Equals", "ToString", "Clone", "Members", "Write", "Validate",
        "é", "ß", "名前", "😀", "e\u0301", "ﬁ", "İ", "a", "b", "1", "-1", "_", " ", "", "Ａ",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A document whose names are different from each other and whose texts are hostile.</summary>
    public string Document()
    {
        var schema = Name();
        var (inner, property, operation) = (Name(), Name(), Name());
        var enumeration = new JsonArray([.. Enumerable.Range(0, 5).Select(_ => (JsonNode)Name())]);
        var properties = new JsonObject
        {
            [property] = new JsonObject { ["type"] = "string", ["description"] = Text(), ["default"] = Text(), ["title"] = Text() },
            [property + WireText()] = new JsonObject { ["type"] = "string", ["enum"] = enumeration, ["description"] = Text() },
            [property + "\u0001"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [inner] = new JsonObject { ["type"] = "integer" } } } },
        };
        var root = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = Text(), ["version"] = Text(), ["description"] = Text() },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://hostile.example/" }),
            ["tags"] = new JsonArray(new JsonObject { ["name"] = operation, ["description"] = Text() }),
            ["paths"] = new JsonObject { ["/a" + PathText()] = new JsonObject { ["get"] = Operation(schema, operation) } },
            ["components"] = new JsonObject { ["schemas"] = new JsonObject { [schema] = new JsonObject { ["type"] = "object", ["description"] = Text(), ["properties"] = properties, ["required"] = new JsonArray(property) } } },
        };
        return WithLoneSurrogates(root.ToJsonString());
    }

    private JsonObject Operation(string schema, string operation) => new()
    {
        ["operationId"] = operation,
        ["tags"] = new JsonArray(operation),
        ["summary"] = Text(),
        ["description"] = Text(),
        ["parameters"] = new JsonArray(new JsonObject
        {
            ["name"] = Name(), ["in"] = "query", ["description"] = Text(), ["schema"] = new JsonObject { ["type"] = "string", ["default"] = Text() },
        }),
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = Text(),
                ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/" + Pointer(schema) } } },
            },
        },
    };

    private string Text() => string.Concat(Enumerable.Range(0, _random.Next(1, 7)).Select(_ => Pieces[_random.Next(Pieces.Length)]));

    /// <summary>Half a pair is refused in what goes over the wire, since UTF-8 has no form for it.</summary>
    private string WireText() => Text().Replace("Ａ", "", StringComparison.Ordinal);

    /// <summary>Never empty, and now and then very long.</summary>
    private string Name() => WireText() + "n" + (_random.Next(12) == 0 ? new string('x', 2_000) : "") + _random.Next(1_000_000);

    private string PathText() => WireText().Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace("#", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal);

    private static string Pointer(string name) => Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    /// <summary>Half a pair cannot be held by a JsonNode, so it is written into the text. The letter it replaces stands in no keyword.</summary>
    private static string WithLoneSurrogates(string json) =>
        json.Replace(JsonEncodedText.Encode("Ａ").ToString(), "\\uD800", StringComparison.Ordinal);
}
