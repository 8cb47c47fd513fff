using Dash.Generator.Document;
using Dash.Generator.Reading;
using Dash.Generator.Reading.Yaml;

namespace Dash.Generator.Tests.Reading.Yaml;

/// <summary>Short ways to read YAML in a test.</summary>
internal static class YamlText
{
    public const string Path = "specs/test.openapi.yaml";

    /// <summary>The value as JSON; problems fail the test.</summary>
    public static string ToJson(string yaml)
    {
        var problems = new ProblemLog(Path);
        var node = YamlReader.Read(yaml, problems, CancellationToken.None);
        Assert.Empty(problems.Problems.Select(static problem => problem.ToDiagnostic().ToString()));
        return Write(node!);
    }

    public static string Write(JsonNode node) => node switch
    {
        JsonObject members => "{" + string.Join(",", members.Members.Select(static member => Quote(member.Name) + ":" + Write(member.Value))) + "}",
        JsonArray items => "[" + string.Join(",", items.Items.Select(Write)) + "]",
        JsonString text => Quote(text.Value),
        JsonNumber number => number.Text,
        JsonBoolean boolean => boolean.Value ? "true" : "false",
        _ => "null",
    };

    /// <summary>Escapes what JSON demands and nothing else, so that texts in tests can be read.</summary>
    private static string Quote(string text) => "\"" + string.Concat(text.Select(static character => character switch
    {
        '"' or '\\' => "\\" + character,
        '\n' => "\\n",
        '\t' => "\\t",
        < ' ' => FormattableString.Invariant($"\\u{(int)character:x4}"),
        _ => character.ToString(),
    })) + "\"";
}
