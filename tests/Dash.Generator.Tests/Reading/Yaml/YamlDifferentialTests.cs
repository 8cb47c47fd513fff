using System.Text.Json.Nodes;
using Dash.Generator.Reading;
using Dash.Generator.Tests.Harness;
using Dash.Testing;

namespace Dash.Generator.Tests.Reading.Yaml;

/// <summary>The same document in JSON and in YAML is the same tree.</summary>
public sealed class YamlDifferentialTests
{
    public static TheoryData<string, int> Documents()
    {
        var data = new TheoryData<string, int>();
        foreach (var name in new[] { "apimgmt.json", "nexus.json", "shipbob.json", "superset.json", "telegram.json" })
        {
            foreach (var style in Enum.GetValues<YamlWriter.Style>())
            {
                data.Add(name, (int)style);
            }
        }

        return data;
    }

    [SharedTheory]
    [MemberData(nameof(Documents))]
    public void ARealDocumentSaysTheSameInYaml(string name, int style)
    {
        var json = File.ReadAllText(SharedFolder.PathTo("corpus", name));
        var expected = JsonReader.Read(json, new ProblemLog(name), CancellationToken.None);

        var yaml = YamlWriter.Write(JsonNode.Parse(json)!, (YamlWriter.Style)style);

        Assert.Equal(YamlText.Write(expected!), YamlText.ToJson(yaml));
    }

    [Theory]
    [InlineData("scheduler.openapi.json")]
    [InlineData("library.openapi.json")]
    public void OurOwnDocumentSaysTheSameInYaml(string name)
    {
        var json = File.ReadAllText(Repository.PathTo("spec", name));
        var expected = YamlText.Write(JsonReader.Read(json, new ProblemLog(name), CancellationToken.None)!);

        Assert.Equal(expected, YamlText.ToJson(json));
        Assert.All(Enum.GetValues<YamlWriter.Style>(), style => Assert.Equal(expected, YamlText.ToJson(YamlWriter.Write(JsonNode.Parse(json)!, style))));
    }

    [Fact]
    public void TheSameCodeComesFromYaml()
    {
        var json = File.ReadAllText(Repository.PathTo("spec", "scheduler.openapi.json"));
        var document = new SpecFile("scheduler.openapi.json", json) { Namespace = "Sample", Client = "SampleClient" };

        var fromYaml = GeneratorHarness.Run(document with { Path = "scheduler.openapi.yaml", Text = YamlWriter.Write(JsonNode.Parse(json)!, YamlWriter.Style.BlockWithLiteralTexts) });

        Assert.Empty(GeneratorHarness.Run(document).DifferenceTo(fromYaml));
    }
}
