using System.Text.Json;
using Dash.Runtime.Parameters;

namespace Dash.Runtime.Bodies;

/// <summary>Takes the JSON form of an object apart into the fields of a form.</summary>
internal static class FormEntries
{
    private const string Json = "application/json";

    /// <exception cref="ArgumentException">The value is no object, so its parts have no names.</exception>
    internal static List<FormEntry> Of(JsonElement body, ReadOnlySpan<FormField> rules)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException($"A form is made of an object, and this value is of the kind {body.ValueKind}.", nameof(body));
        }

        var entries = new List<FormEntry>();
        foreach (var member in body.EnumerateObject())
        {
            entries.AddRange(Of(member, RuleFor(member.Name, rules)));
        }

        return entries;
    }

    private static FormField RuleFor(string name, ReadOnlySpan<FormField> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.Name == name)
            {
                return rule;
            }
        }

        return new FormField(name);
    }

    private static IEnumerable<FormEntry> Of(JsonProperty member, FormField rule) => rule.Style is { } style
        ? FieldExpansion.Expand(member.Name, member.Value, style, rule.Explode).Select(field => new FormEntry(field, null, rule.AllowReserved))
        : Items(member.Value).Where(StyledValue.IsDefined).Select(item => Entry(member.Name, item, rule.ContentType));

    private static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static FormEntry Entry(string name, JsonElement item, string? contentType)
    {
        var type = contentType ?? (item.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? Json : null);
        return new FormEntry(new Field(name, MediaTypes.IsJson(type) ? item.GetRawText() : StyledValue.TextOf(item)), type, AllowReserved: false);
    }
}
