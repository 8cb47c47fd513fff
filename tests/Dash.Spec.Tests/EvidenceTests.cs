using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dash.Testing;

namespace Dash.Spec.Tests;

/// <summary>Keeps <c>spec/evidence.md</c> and the documents together: a member nobody can account for must not slip in.</summary>
public sealed partial class EvidenceTests
{
    private static readonly string[] labels = ["documented", "inferred", "unknown"];

    [Fact]
    public void TheEvidenceAccountsForEveryMemberOfEverySchemaAndForNothingElse()
    {
        var documents = from document in SpecFolder.Documents
                        from schema in document["components"].Members("schemas")
                        where schema.Value.Find("properties")?.Node is JsonObject && !schema.Name.EndsWith("PostPage", StringComparison.Ordinal)
                        from property in schema.Value.Members("properties")
                        select $"{schema.Name}.{property.Name}";
        var evidence = from row in Rows() where row.Schema is not null from member in row.Members select $"{row.Schema}.{member}";

        Assert.Equal(documents.Order(StringComparer.Ordinal), evidence.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryMemberIsDocumentedInferredOrUnknown()
    {
        var rows = Rows().Where(row => row.Schema is not null).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(row.Label, labels));
    }

    [Fact]
    public void EveryPageCodeStandsInTheListOfPages()
    {
        var text = File.ReadAllText(Repository.PathTo("spec", "evidence.md"));
        var listed = text[text.IndexOf("## Pages", StringComparison.Ordinal)..text.IndexOf("## How the printed", StringComparison.Ordinal)]
            .Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim()).ToHashSet(StringComparer.Ordinal);
        var used = Rows().Where(row => row.Schema is not null).SelectMany(row => row.Pages).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(used);
        Assert.Empty(used.Except(listed, StringComparer.Ordinal));
    }

    private static IEnumerable<(string? Schema, string[] Members, string Label, string[] Pages)> Rows()
    {
        var schema = default(string);
        foreach (var line in File.ReadLines(Repository.PathTo("spec", "evidence.md")))
        {
            if (line.StartsWith('#'))
            {
                schema = line.StartsWith("### ", StringComparison.Ordinal) ? line[4..] : null;
            }
            else if (line.StartsWith("| `", StringComparison.Ordinal))
            {
                var cells = line.Split('|');
                yield return (schema, [.. Quoted().Matches(cells[1]).Select(match => match.Value.Trim('`'))], cells[2].Trim(), cells[3].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }

    [GeneratedRegex("`[^`]+`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
