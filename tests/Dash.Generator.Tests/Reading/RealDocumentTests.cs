using Dash.Generator.Reading;
using Dash.Testing;

namespace Dash.Generator.Tests.Reading;

/// <summary>Documents that people work with: ours must be free of problems, those of others free of errors.</summary>
public sealed class RealDocumentTests
{
    public static TheoryData<string> Corpus => SharedFolder.Find() is { } folder
        ? [.. Directory.GetFiles(Path.Combine(folder, "corpus"), "*.json").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
        : [SharedFolder.Absent];

    [Fact]
    public void TheDocumentsOfThisRepositoryAreFreeOfProblems()
    {
        var paths = Directory.GetFiles(Repository.PathTo("spec"), "*.openapi.json");
        var result = Read(paths);
        Assert.Empty(result.Problems.Select(static problem => problem.ToDiagnostic().ToString()));
        Assert.Equal(paths.Length, result.Documents.Documents.Count);
        Assert.True(result.Documents.Documents.Sum(static document => document.Operations.Count) >= 50);
    }

    [SharedTheory]
    [MemberData(nameof(Corpus))]
    public void DocumentsOfOthersAreReadWithoutErrors(string name)
    {
        var result = Read([SharedFolder.PathTo("corpus", name)]);
        Assert.Empty(result.Problems.Where(static problem => problem.IsError).Select(static problem => problem.ToDiagnostic().ToString()));
        Assert.NotEmpty(Assert.Single(result.Documents.Documents).Operations);
    }

    private static ReadResult Read(string[] paths) =>
        DocumentReader.Read([.. paths.Select(static path => DocumentText.Read(path, File.ReadAllText(path), CancellationToken.None))], CancellationToken.None);
}
