using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Operations;
using Dash.SpecDiff.Specs;
using Dash.Testing;

namespace Dash.SpecDiff.Tests;

/// <summary>Properties that hold for any documents: nothing changed against itself, and what one direction adds the other removes.</summary>
public sealed class SelfTests
{
    public static TheoryData<string> OwnDocuments => [.. Directory.EnumerateFiles(Repository.PathTo("spec"), "*.openapi.json").Select(static path => Path.GetFileName(path)!)];

    public static TheoryData<string> Cases => [.. CaseFolder.Names];

    [Theory]
    [MemberData(nameof(OwnDocuments))]
    public void ADocumentOfOursIsNotChangedAgainstItself(string name)
    {
        var path = Repository.PathTo("spec", name);

        Assert.Empty(Compare(path, path));
    }

    [SharedTheory]
    [InlineData("apimgmt.json")]
    [InlineData("nexus.json")]
    [InlineData("openai23.yaml")]
    [InlineData("shipbob.json")]
    [InlineData("social-bluesky.yaml")]
    [InlineData("social-instagram.yaml")]
    [InlineData("social-threads.yaml")]
    [InlineData("superset.json")]
    [InlineData("telegram.json")]
    public void ADocumentOfOthersIsNotChangedAgainstItself(string name)
    {
        var path = SharedFolder.PathTo("corpus", name);

        Assert.Empty(Compare(path, path));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WhatOneDirectionAddsTheOtherRemoves(string name)
    {
        var forth = Compare(name, "old", "new");
        var back = Compare(name, "new", "old");

        Assert.Equal(Places(forth, "-added"), Places(back, "-removed"));
        Assert.Equal(Places(forth, "-removed"), Places(back, "-added"));
        Assert.Equal(forth.Count == 0, back.Count == 0);
    }

    private static IReadOnlyList<Change> Compare(string old, string @new) =>
        DocumentComparer.Compare(SpecLoader.Load(old), SpecLoader.Load(@new), CaseFolder.Today);

    private static IReadOnlyList<Change> Compare(string name, string old, string @new)
    {
        var folder = Path.Combine(CaseFolder.Root, name);
        return Compare(Directory.EnumerateFiles(folder, old + ".*").Single(), Directory.EnumerateFiles(folder, @new + ".*").Single());
    }

    /// <summary>Parts of operations, schemas and types that were added or removed; a sunset is no part.</summary>
    private static List<string> Places(IEnumerable<Change> changes, string verb) =>
        [.. changes.Where(change => IsOf(change.Check.Id, verb)).Select(static change => $"{change.Where.Subject.Title} {change.Where.Part}").Order(StringComparer.Ordinal)];

    private static bool IsOf(string id, string verb) =>
        id.Contains(verb, StringComparison.Ordinal) && !id.Contains("sunset-added", StringComparison.Ordinal) && !id.Contains("sunset-removed", StringComparison.Ordinal);
}
