using System.Globalization;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>The errors that end the reading of YAML, in one wording.</summary>
internal static class YamlSyntax
{
    public static JsonSyntaxException Error(SourcePosition position, string message) => new(Descriptors.YamlSyntax, position, message);

    public static JsonSyntaxException Tab(SourcePosition position) => new(Descriptors.YamlTab, position, "");

    public static JsonSyntaxException KeyOnKeyLine(SourcePosition colon) => Error(
        colon, "a second ': ' stands in the line of a key. Quote the value if the colon belongs to it, or begin the inner mapping in a line of its own.");

    public static JsonSyntaxException TooDeep(SourcePosition position) =>
        new(Descriptors.TooDeep, position, JsonReader.DeepestNesting.ToString(CultureInfo.InvariantCulture));
}
