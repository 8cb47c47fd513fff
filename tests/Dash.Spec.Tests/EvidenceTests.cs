using System.Text.Json.Nodes;

namespace Dash.Spec.Tests;

/// <summary>Keeps <c>spec/evidence.md</c> and the documents together: a member nobody can account for must not slip in.</summary>
public sealed class EvidenceTests
{
    private static readonly string[] labels = ["documented", "inferred", "unknown"];

    public static TheoryData<string> Systems { get; } = new(Evidence.Systems.Select(system => system.Name));

    [Fact]
    public void EverySystemHasItsOwnPart() =>
        Assert.Equal(SpecFolder.AllDocuments.Select(document => document.File).Order(StringComparer.Ordinal), Evidence.Systems.SelectMany(system => system.Files).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Systems))]
    public void TheEvidenceAccountsForEveryMemberOfEverySchemaAndForNothingElse(string system)
    {
        var part = Evidence.Of(system);
        var documents = from document in part.Files.Select(SpecFolder.Document)
                        from schema in document["components"].Members("schemas")
                        where schema.Value.Find("properties")?.Node is JsonObject && !part.IsLeftOut(schema.Name)
                        from property in schema.Value.Members("properties")
                        select $"{schema.Name}.{property.Name}";
        var evidence = from row in part.Rows() from schema in row.Schemas from member in row.Members select $"{schema}.{member}";

        Assert.Equal(documents.Order(StringComparer.Ordinal), evidence.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void EveryMemberIsDocumentedInferredOrUnknown(string system)
    {
        var rows = Evidence.Of(system).Rows().ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(row.Label, labels));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void WhatIsDocumentedNamesThePage(string system) =>
        Assert.All(Evidence.Of(system).Rows().Where(row => row.Label == "documented"), row => Assert.NotEmpty(row.Pages));

    [Theory]
    [MemberData(nameof(Systems))]
    public void EveryPageCodeStandsInTheListOfPages(string system)
    {
        var part = Evidence.Of(system);
        var used = part.Rows().SelectMany(row => row.Pages).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(used);
        Assert.Empty(used.Except(part.Pages(), StringComparer.Ordinal));
    }
}
