using System.Globalization;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>What stands on the wire for the values of an enum. The type wins over the way a value is written: YAML writes texts without quotes.</summary>
internal static class EnumWire
{
    /// <summary>The values of the schema become an enum: they are all single values, and not only true and false.</summary>
    public static bool IsEnum(Schema schema) =>
        schema.EnumValues.Count > 0 && !IsBoolean(schema) && !IsOfContainers(schema) && schema.EnumValues.All(static value => value is JsonString or JsonNumber or JsonBoolean);

    public static bool IsBoolean(Schema schema) =>
        schema.EnumValues.Count > 0 && schema.Types.All(static type => type == "boolean") && schema.EnumValues.All(static value => value is JsonBoolean);

    /// <summary>An enum beside the type of an array or object narrows what is in it; the type stays.</summary>
    public static bool IsOfContainers(Schema schema) => schema.Types.Count > 0 && schema.Types.All(static type => type is "array" or "object");

    /// <summary>The only value there can be: a <c>const</c>, or an enum of one. Null when there are several or any.</summary>
    public static JsonNode? OnlyValue(Schema schema) => schema.EnumValues.Count == 1 ? schema.EnumValues[0] : null;

    /// <summary>The text of a string, or the token of another value.</summary>
    public static (string Wire, bool IsToken) Of(Schema schema, JsonNode value) => value switch
    {
        JsonString text => (text.Value, WantsNumbers(schema) && IsJsonNumber(text.Value)),
        JsonNumber number => (number.Text, !SchemaFacts.IsType(schema, "string")),
        JsonBoolean boolean => (boolean.Value ? "true" : "false", !SchemaFacts.IsType(schema, "string")),
        _ => ("", false),
    };

    private static bool WantsNumbers(Schema schema) =>
        schema.Types.Count > 0 && schema.Types.All(static type => type is "integer" or "number");

    private static bool IsJsonNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
        && char.IsDigit(text[text.Length - 1]) && text[0] != '+' && text.TrimStart('-') is { Length: > 0 } digits
        && (digits[0] != '0' || digits.Length == 1 || digits[1] == '.') && digits[0] != '.';
}
