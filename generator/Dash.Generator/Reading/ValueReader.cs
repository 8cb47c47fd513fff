using System.Collections.Generic;
using System.Globalization;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Takes members of the expected kind out of objects; anything else is reported where it stands and counts as absent.</summary>
internal sealed class ValueReader(ProblemLog problems)
{
    public string? String(JsonObject owner, string name) => Text(owner, name)?.Value;

    public JsonString? Text(JsonObject owner, string name) => Expect<JsonString>(owner[name], name, "a string");

    public bool Boolean(JsonObject owner, string name, bool otherwise = false) =>
        Expect<JsonBoolean>(owner[name], name, "true or false")?.Value ?? otherwise;

    public JsonNumber? Number(JsonObject owner, string name) => Expect<JsonNumber>(owner[name], name, "a number");

    public JsonObject? Object(JsonObject owner, string name) => Expect<JsonObject>(owner[name], name, "an object");

    public JsonArray? Array(JsonObject owner, string name) => Expect<JsonArray>(owner[name], name, "an array");

    /// <summary>A number of things: whole and not negative.</summary>
    public long? Count(JsonObject owner, string name)
    {
        if (Number(owner, name) is not { } number)
        {
            return null;
        }

        // Serializers of some languages write a count as 5.0.
        var text = number.Text.EndsWith(".0", System.StringComparison.Ordinal) ? number.Text.Substring(0, number.Text.Length - 2) : number.Text;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        problems.Report(ToleranceDescriptors.LooseValue, number.Position, name, "a whole number that is not negative", number.Text, "if it were not there");
        return null;
    }

    public IReadOnlyList<JsonString> Texts(JsonObject owner, string name)
    {
        var array = Array(owner, name);
        if (array is null || array.Items.Count == 0)
        {
            return [];
        }

        var texts = new List<JsonString>(array.Items.Count);
        foreach (var item in array.Items)
        {
            if (Expect<JsonString>(item, name, "an array of strings") is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>The member's text; its absence is reported with the advice.</summary>
    public string? RequiredString(JsonObject owner, string name, string ownerInWords, string advice) =>
        owner[name] is null or JsonNull ? Missing(owner.Position, name, ownerInWords, advice) : String(owner, name);

    public T? Expect<T>(JsonNode? node, string name, string expected)
        where T : JsonNode
    {
        if (node is T or null)
        {
            return (T?)node;
        }

        // YAML: 1.0 and true are text where text is meant.
        if (node.Source is { Length: > 0 } source && new JsonString(source, node.Position) is T text)
        {
            return text;
        }

        var (meant, words) = LooseValue.Of<T>(node);
        if (words is null)
        {
            problems.Report(Descriptors.WrongKind, node.Position, name, expected, node.Kind);
        }
        else
        {
            problems.Report(ToleranceDescriptors.LooseValue, node.Position, name, expected, node.Kind, words);
        }

        return (T?)meant;
    }

    /// <summary>Notes that a member is missing without which the document is understood all the same.</summary>
    public void Assume(SourcePosition position, string name, string ownerInWords, string assumption) =>
        problems.Report(ToleranceDescriptors.Assumed, position, ownerInWords, name, assumption);

    /// <summary>The member's text; when it is missing, what is done without it is noted.</summary>
    public string? StringOrAssume(JsonObject owner, string name, string ownerInWords, string assumption)
    {
        if (owner[name] is not (null or JsonNull))
        {
            return String(owner, name);
        }

        Assume(owner.Position, name, ownerInWords, assumption);
        return null;
    }

    public string? Missing(SourcePosition position, string name, string ownerInWords, string advice)
    {
        problems.Report(Descriptors.MissingMember, position, ownerInWords, name, advice);
        return null;
    }
}
