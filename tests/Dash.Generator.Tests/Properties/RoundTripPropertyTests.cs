using System.Runtime.CompilerServices;
using Dash.Generator.Tests.Harness;
using Dash.Testing;
using Xunit.Abstractions;

namespace Dash.Generator.Tests.Properties;

/// <summary>Generated models read what they write and write what they read, whatever the values are.</summary>
public sealed class RoundTripPropertyTests(ITestOutputHelper output)
{
    private const int ManyCases = 100;
    private const int SomeCases = 40;
    private const int FewCases = 10;

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Folder()).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void TheModelsOfDashRoundTrip() => Drive(SomeCases, leastModels: 100, SpecFolder.Dash);

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheModelsOfEveryGoldenCaseRoundTrip(string name) => Drive(ManyCases, leastModels: 0, [.. Directory.GetFiles(Path.Combine(Folder(), name), "*.openapi.json").Order(StringComparer.Ordinal).Select(Document)]);

    [SharedTheory]
    [InlineData("nexus.json", 100)]
    [InlineData("telegram.json", 100)]
    [InlineData("openai23.yaml", 100)]
    [InlineData("shipbob.json", 100)]
    public void TheModelsOfRealDocumentsRoundTrip(string name, int leastModels)
    {
        var path = SharedFolder.PathTo("corpus", name);
        Drive(FewCases, leastModels, new SpecFile(path, File.ReadAllText(path)) { Namespace = "Corpus", Client = "CorpusClient" });
    }

    [Fact]
    public void AFailureShowsTheSimplestValueAndTheSeed()
    {
        var text = File.ReadAllText(Path.Combine(Folder(), "formats", "sample.openapi.json"));
        var properties = new ModelProperties(LoadedModels.Of(SpecFile.Inline(text)), ManyCases);

        var failure = Assert.ThrowsAny<Exception>(() => properties.Hold(static (text, value) => Assert.DoesNotContain("\"email\"", text.Write(value), StringComparison.Ordinal)));

        Assert.Contains("Shrunk:\nAll {\"email\":\"\"}", failure.Message.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Replay directly at failing step with (", failure.Message, StringComparison.Ordinal);
    }

    private void Drive(int cases, int leastModels, params SpecFile[] files)
    {
        var properties = new ModelProperties(LoadedModels.Of(files), cases);

        properties.WhatIsWrittenIsReadBack();
        properties.WhatIsReadIsWrittenBack();

        output.WriteLine(properties.Score.ToString());
        Assert.True(properties.Score.Models >= 2 * leastModels, properties.Score.ToString());
        Assert.True(properties.Score.Cases >= properties.Score.Models * cases, properties.Score.ToString());
    }

    private static SpecFile Document(string path)
    {
        var name = Path.GetFileName(path).Split('.')[0];
        return new SpecFile(path, File.ReadAllText(path)) { Namespace = "Sample", Client = char.ToUpperInvariant(name[0]) + name[1..] + "Client" };
    }

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "..", "Golden");
}
