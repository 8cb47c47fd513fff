using System.Collections;
using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Schemas;

/// <summary>Members whose names match a pattern.</summary>
public sealed class PatternPropertiesTests
{
    private static readonly Lazy<LoadedGolden> Golden = new(static () => LoadedGolden.Of("patterns"));

    [Fact]
    public void TheyAreTyped()
    {
        var translations = (IReadOnlyDictionary<string, string>)Additional(Golden.Value.Read("Translations", "{\"de\":\"Hallo\",\"en\":\"Hello\"}"));

        Assert.Equal("Hallo", translations["de"]);
        Assert.Equal("Hello", translations["en"]);
    }

    [Theory]
    [InlineData("Translations", "{\"de\":\"Hallo\",\"count\":2.50}", "count")]
    [InlineData("Mixed", "{\"name\":\"a\",\"x-part\":{\"weight\":1},\"other\":[1, 2]}", "other")]
    [InlineData("Extended", "{\"name\":\"a\",\"size\":1,\"x-part\":{\"weight\":1},\"other\":null}", "other")]
    [InlineData("Nested", "{\"n1\":{\"n2\":{}},\"else\":\"text\"}", "else")]
    public void NamesOfNoPatternAreKeptAsTheyCame(string type, string json, string kept)
    {
        var model = Golden.Value.Read(type, json);

        Assert.Equal(kept, LoadedGolden.Text(model, "UnknownMembers"));
        Assert.Equal(json.Replace(" ", "", StringComparison.Ordinal), LoadedGolden.Write(model));
    }

    [Theory]
    [InlineData("Several", "{\"n_a\":1.5,\"t_a\":\"one\",\"rest\":{\"a\":[]}}")]
    [InlineData("All", "{\"joined\":{\"t_a\":\"one\",\"on\":true,\"rest\":[1]}}")]
    public void SeveralTypesAreAUnionThatKeepsAnyOther(string type, string json) => Assert.Equal(json, Golden.Value.ReadAndWrite(type, json));

    [Fact]
    public void APatternOfEveryNameIsAMap()
    {
        var all = Golden.Value["All"];

        Assert.Equal(typeof(IReadOnlyDictionary<string, long>), all.GetProperty("Everything")!.PropertyType);
        Assert.Equal("IReadOnlyDictionary`2", all.GetProperty("Joined")!.PropertyType.Name);
    }

    private static IEnumerable Additional(object model) => (IEnumerable)model.GetType().GetProperty("AdditionalProperties")!.GetValue(model)!;
}
