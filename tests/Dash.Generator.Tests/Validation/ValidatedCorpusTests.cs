using Dash.Generator.Tests.Harness;
using Dash.Testing;

namespace Dash.Generator.Tests.Validation;

/// <summary>Validators of documents of other parties compile without a warning.</summary>
public sealed class ValidatedCorpusTests
{
    [SharedTheory]
    [InlineData("apimgmt.json")]
    [InlineData("nexus.json")]
    [InlineData("superset.json")]
    [InlineData("telegram.json")]
    public void ARealDocumentIsValidated(string name)
    {
        var path = SharedFolder.PathTo("corpus", name);

        var code = GeneratorHarness.Run(new SpecFile(path, File.ReadAllText(path)) { Namespace = "Corpus", Client = "CorpusClient", Validation = "true" });

        Assert.Contains(code.Files.Keys, static file => file.EndsWith("-Validation.g.cs", StringComparison.Ordinal));
        Assert.Empty(CompiledOutput.Problems(code));
    }
}
