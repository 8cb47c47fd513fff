using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dash.Benchmarks.Scorecard;

/// <summary>How large a document is, counted without the generator. YAML is counted by its lines.</summary>
internal sealed partial record DocumentCounts(int Operations, int Schemas)
{
    private static readonly string[] Verbs = ["get", "put", "post", "patch", "delete", "head", "options", "trace"];

    public static DocumentCounts Of(string path) =>
        Path.GetExtension(path) == ".json" ? OfJson(File.ReadAllBytes(path)) : OfYaml(File.ReadAllLines(path));

    private static DocumentCounts OfJson(byte[] text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        var operations = root.TryGetProperty("paths", out var paths)
            ? paths.EnumerateObject().Where(static path => path.Value.ValueKind == JsonValueKind.Object)
                .Sum(static path => path.Value.EnumerateObject().Count(static member => Verbs.Contains(member.Name)))
            : 0;
        var schemas = root.TryGetProperty("components", out var components) && components.TryGetProperty("schemas", out var named) ? named.EnumerateObject().Count() : 0;
        return new DocumentCounts(operations, schemas);
    }

    private static DocumentCounts OfYaml(string[] lines)
    {
        var (section, part, operations, schemas) = ("", "", 0, 0);
        int? step = null;
        foreach (var line in lines.Where(static line => Key().IsMatch(line)))
        {
            var key = Key().Match(line);
            var indent = key.Groups[1].Length;
            step ??= indent > 0 ? indent : null;
            var level = indent / (step ?? 2);
            section = level == 0 ? key.Groups[2].Value : section;
            part = level == 1 ? key.Groups[2].Value : part;
            operations += section == "paths" && level == 2 && Verbs.Contains(key.Groups[2].Value) ? 1 : 0;
            schemas += section == "components" && part == "schemas" && level == 2 ? 1 : 0;
        }

        return new DocumentCounts(operations, schemas);
    }

    [GeneratedRegex(@"^( *)[""']?([^\s""'#:-][^:""']*)[""']?:(?:\s|$)", RegexOptions.None, 10_000)]
    private static partial Regex Key();
}
