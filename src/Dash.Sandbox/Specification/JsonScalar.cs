using System.Globalization;
using System.Text.Json.Nodes;

namespace Dash.Sandbox.Specification;

/// <summary>Values that travel as text: in paths, queries and forms.</summary>
internal static class JsonScalar
{
    // What does not fit its type stays a string, and the judge says what was expected.
    public static JsonNode Read(string type, string text) => type switch
    {
        "integer" when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        "number" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => JsonValue.Create(number),
        "boolean" when text is "true" or "false" => JsonValue.Create(text == "true"),
        _ => JsonValue.Create(text)!,
    };
}
