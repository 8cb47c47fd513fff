using Dash.Generator.Tests.Harness;
using Dash.Testing;
using Xunit.Abstractions;

namespace Dash.Generator.Tests.Corpus;

/// <summary>Documents of other parties. None may make the generator throw or hang; those that compile have to go on compiling.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [SharedTheory]
    [InlineData("apimgmt.json", true)]
    [InlineData("nexus.json", true)]
    [InlineData("shipbob.json", true)]
    [InlineData("superset.json", true)]
    [InlineData("telegram.json", true)]
    [InlineData("openai23.yaml", true)]
    [InlineData("social-bluesky.yaml", true)]
    [InlineData("social-instagram.yaml", true)]
    [InlineData("social-threads.yaml", true)]
    public void ARealDocumentIsGenerated(string name, bool compiles)
    {
        var path = SharedFolder.PathTo("corpus", name);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var code = GeneratorHarness.Run(new SpecFile(path, File.ReadAllText(path)) { Namespace = "Corpus", Client = "CorpusClient" });

        var generated = clock.Elapsed;
        var errors = code.Diagnostics.Where(static text => text.Contains(": Error ", StringComparison.Ordinal)).ToList();
        var problems = CompiledOutput.Problems(code);
        output.WriteLine($"{name}: {code.Files.Count} files, {code.Files.Values.Sum(static text => text.Length)} characters in two runs of {generated.TotalSeconds:F1} s together");
        output.WriteLine($"{code.Diagnostics.Count} diagnostics, {errors.Count} of them errors; {problems.Count} compiler problems");
        foreach (var line in errors.Take(20).Concat(problems.Take(20)))
        {
            output.WriteLine(line);
        }

        foreach (var group in code.Diagnostics.GroupBy(static text => text.Split(": ")[1]))
        {
            output.WriteLine($"{group.Count()} x {group.Key}, first: {group.First()}");
        }

        Assert.Empty(errors);
        Assert.True(!compiles || problems.Count == 0, problems.FirstOrDefault());
    }
}
