using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.Generator.Tests.Harness;
using Dash.Testing;

namespace Dash.Generator.Tests.Emitting;

/// <summary>Generated models are loaded and used: what was absent, null or unknown comes out as it went in.</summary>
public sealed class RoundTripTests
{
    private static readonly Lazy<System.Reflection.Assembly> Nullability = new(() => Load("nullability"));

    private static readonly string Required = """
        "number_r": 1, "number_rn": null, "text_r": "a", "text_rn": null, "list_r": [], "list_rn": null,
        "enum_r": "red", "enum_rn": null, "record_r": {}, "record_rn": null, "any_r": null
        """;

    [Theory]
    [InlineData("")]
    [InlineData("\"number_o\": 2, \"text_o\": \"b\", \"list_o\": [\"x\"], \"enum_o\": \"green\", \"record_o\": { \"text\": \"y\" }, \"any_o\": [1, { \"a\": null }]")]
    [InlineData("\"number_on\": null, \"text_on\": null, \"list_on\": null, \"enum_on\": null, \"record_on\": null, \"any_o\": null")]
    [InlineData("\"number_on\": 3, \"text_on\": \"\", \"list_on\": [], \"enum_on\": \"red\", \"record_on\": {}")]
    [InlineData("\"number_o\": null, \"text_o\": null, \"list_o\": null, \"enum_o\": null, \"record_o\": null")]
    [InlineData("\"enum_o\": \"mauve\", \"enum_on\": 12.50, \"stranger\": { \"deep\": [true, null, 1e3] }, \"\": \"\"")]
    public void EveryStateOfAMemberSurvives(string optional)
    {
        var json = $"{{ {Required}{(optional.Length > 0 ? ", " : "")}{optional} }}";

        Assert.Equal(Compact(json), Compact(ReadAndWrite("Sample.Matrix", json)));
    }

    [Fact]
    public void AMissingRequiredMemberIsNamed()
    {
        var failure = Assert.ThrowsAny<Exception>(() => ReadAndWrite("Sample.Matrix", "{ \"number_r\": 1 }"));

        Assert.Contains("text_rn", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheResolverOfTheDocumentServesItsTypesWithoutReflection()
    {
        var resolver = (System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver)Nullability.Value.GetType("Sample.SampleClientJson", true)!.GetProperty("Default")!.GetValue(null)!;
        var options = new JsonSerializerOptions { TypeInfoResolver = resolver };
        var leaf = Nullability.Value.GetType("Sample.Leaf", true)!;

        var read = JsonSerializer.Deserialize("{\"text\":\"a\",\"more\":1}", options.GetTypeInfo(leaf));

        Assert.Equal("{\"text\":\"a\",\"more\":1}", JsonSerializer.Serialize(read, options.GetTypeInfo(leaf)));
        Assert.Null(resolver.GetTypeInfo(typeof(string), options));
    }

    [Fact]
    public void ADurationWithMonthsSurvives()
    {
        var model = Load("formats").GetType("Sample.All", true)!;

        var read = JsonSerializer.Deserialize("{\"duration\":\"P1MT90S\"}", model);

        Assert.Equal("{\"duration\":\"P1MT1M30S\"}", JsonSerializer.Serialize(read, model));
    }

    private static string ReadAndWrite(string type, string json)
    {
        var model = Nullability.Value.GetType(type, true)!;
        return JsonSerializer.Serialize(JsonSerializer.Deserialize(json, model), model);
    }

    /// <summary>Members in one order: required ones first, as the model writes them.</summary>
    private static string Compact(string json) =>
        new JsonObject(JsonNode.Parse(json)!.AsObject().OrderBy(static member => member.Key, StringComparer.Ordinal).Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString();

    private static System.Reflection.Assembly Load(string golden)
    {
        var text = File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", golden, "sample.openapi.json"));
        return CompiledOutput.Load(GeneratorHarness.Run(SpecFile.Inline(text)));
    }
}
