using Dash.Generator.Tests.Harness;
using Dash.Testing;
using Xunit.Abstractions;

namespace Dash.Generator.Tests.Corpus;

/// <summary>Documents of other parties: each is generated and compiles without an error or a warning, of the compiler's or of the generator's.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [SharedTheory]
    [InlineData("apimgmt.json")]
    [InlineData("nexus.json")]
    [InlineData("shipbob.json")]
    [InlineData("superset.json")]
    [InlineData("telegram.json")]
    [InlineData("openai23.yaml")]
    [InlineData("social-bluesky.yaml")]
    [InlineData("social-instagram.yaml")]
    [InlineData("social-threads.yaml")]
    public void ARealDocumentIsGenerated(string name)
    {
        var path = SharedFolder.PathTo("corpus", name);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var code = GeneratorHarness.Run(new SpecFile(path, File.ReadAllText(path)) { Namespace = "Corpus", Client = "CorpusClient" });

        var generated = clock.Elapsed;
        var errors = code.Diagnostics.Where(static text => !text.Contains(": Info ", StringComparison.Ordinal)).ToList();
        var problems = CompiledOutput.Problems(code);
        output.WriteLine($"{name}: {code.Files.Count} files, {code.Files.Values.Sum(static text => text.Length)} characters in two runs of {generated.TotalSeconds:F1} s together");
        output.WriteLine($"{code.Diagnostics.Count} diagnostics, {errors.Count} of them errors or warnings; {problems.Count} compiler problems");
        foreach (var line in errors.Take(20).Concat(problems.Take(20)))
        {
            output.WriteLine(line);
        }

        foreach (var group in code.Diagnostics.GroupBy(static text => text.Split(": ")[1]))
        {
            output.WriteLine($"{group.Count()} x {group.Key}, first: {group.First()}");
        }

        Assert.Empty(errors);
        Assert.Empty(problems);
    }
}
