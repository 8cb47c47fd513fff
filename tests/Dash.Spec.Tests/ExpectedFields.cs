using System.Text.RegularExpressions;
using Dash.Testing;

namespace Dash.Spec.Tests;

/// <summary>Reads the tables of expected members; their form is explained at the top of <c>ExpectedFields.txt</c>.</summary>
internal sealed partial class ExpectedFields
{
    private static readonly string[] files =
    [
        "ExpectedFields.txt", "ExpectedFieldsOfOtherServices.txt", "ExpectedFieldsOfCodivUpload.txt", "ExpectedFieldsOfPostEverywhere.txt", "ExpectedFieldsOfWonda.txt",
    ];

    private readonly Dictionary<string, List<string>> sections = new(StringComparer.Ordinal);

    private ExpectedFields(string file)
    {
        var section = new List<string>();
        foreach (var line in File.ReadLines(Repository.PathTo("tests", "Dash.Spec.Tests", file)).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                sections.Add(line.Trim('[', ']'), section = []);
            }
            else
            {
                section.Add(line);
            }
        }
    }

    public static IEnumerable<ExpectedSchema> All() =>
        files.SelectMany(file => new ExpectedFields(file).Schemas());

    private IEnumerable<ExpectedSchema> Schemas() =>
        sections.Keys.Select(section => section.Split(' ')).SelectMany(words => words switch
        {
            ["part", _] => [],
            ["schema", var file, var name] => OneSchema(string.Join(' ', words), SpecFolder.Schema(name, file + ".openapi.json")),
            _ => Network(words[0]),
        });

    private IEnumerable<ExpectedSchema> OneSchema(string section, SpecNode schema) =>
    [
        new ExpectedSchema(schema, Direction.Request, Members(section, 'c')),
        new ExpectedSchema(schema, Direction.Response, Members(section, 'r')),
    ];

    private IEnumerable<ExpectedSchema> Network(string name) =>
    [
        new ExpectedSchema(SpecFolder.Schema($"New{name}Post"), Direction.Request, Members(name, 'c')),
        new ExpectedSchema(SpecFolder.Schema($"{name}PostUpdate"), Direction.Request, Members(name, 'u')),
        new ExpectedSchema(SpecFolder.Schema($"{name}Post"), Direction.Response, Members(name, 'r')),
    ];

    // A section's own line takes the place of the one it includes.
    private Dictionary<string, string> Members(string section, char place)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines(section))
        {
            var columns = Columns().Split(line);
            Assert.True(columns.Length == 3, $"[{section}] '{line}' needs three columns with two spaces between them.");
            members.Remove(columns[0]);
            members.Remove(columns[0] + "!");
            if (columns[2].Split(' ').FirstOrDefault(where => where[0] == place) is { } where)
            {
                members.Add(columns[0] + where[1..], columns[1]);
            }
        }

        return members;
    }

    private IEnumerable<string> Lines(string section) =>
        sections[section].SelectMany(line => line[0] == '+' ? Lines("part " + line[2..]) : [line]);

    [GeneratedRegex(" {2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Columns();
}
