using System.Text.RegularExpressions;
using Dash.Testing;

namespace Dash.Spec.Tests;

/// <summary>The part of <c>spec/evidence.md</c> that speaks of one system: everything below its heading of the first level.</summary>
internal sealed partial record Evidence(string Name, string Heading, string[] Files)
{
    public static IReadOnlyList<Evidence> Systems { get; } =
    [
        new("Dash", "# Where each member comes from", [SpecFolder.Scheduler, SpecFolder.Library, SpecFolder.Pinterest, SpecFolder.Auth]),
        new("CodivUpload", "# CodivUpload", [SpecFolder.CodivUpload]),
        new("PostEverywhere", "# PostEverywhere", [SpecFolder.PostEverywhere]),
        new("Wonda", "# Wonda", [SpecFolder.Wonda]),
    ];

    public static Evidence Of(string name) => Systems.Single(system => system.Name == name);

    /// <summary>Whether a schema is accounted for as a family: Dash's ten pages of posts are all alike.</summary>
    public bool IsLeftOut(string schema) => Name == "Dash" && schema.EndsWith("PostPage", StringComparison.Ordinal);

    /// <summary>The rows that speak of members of schemas.</summary>
    public IEnumerable<EvidenceRow> Rows()
    {
        string[] schemas = [];
        foreach (var line in Lines())
        {
            if (line.StartsWith('#'))
            {
                schemas = line.StartsWith("### ", StringComparison.Ordinal) ? line[4..].Split(", ") : [];
            }
            else if (schemas.Length > 0 && line.StartsWith("| `", StringComparison.Ordinal))
            {
                var cells = line.Split('|');
                yield return new EvidenceRow(schemas, [.. Quoted().Matches(cells[1]).Select(match => match.Value.Trim('`'))], cells[2].Trim(), Codes(cells[3]));
            }
        }
    }

    /// <summary>The codes of the pages, as the table of pages lists them.</summary>
    public IEnumerable<string> Pages() =>
        Lines().SkipWhile(line => !line.StartsWith("## Pages", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => Codes(line.Split('|')[1]));

    private IEnumerable<string> Lines() =>
        File.ReadLines(Repository.PathTo("spec", "evidence.md")).SkipWhile(line => line != Heading).Skip(1).TakeWhile(line => !line.StartsWith("# ", StringComparison.Ordinal));

    private static string[] Codes(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("`[^`]+`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
