using System.Text.Json;
using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Schemas;

/// <summary>Unions combined with each other, with null, and with discriminators as real documents write them.</summary>
public sealed class UnionShapeTests
{
    private static readonly Lazy<LoadedGolden> Shapes = new(static () => LoadedGolden.Of("unionshapes"));

    [Theory]
    [InlineData("Both", "{\"red\":1,\"small\":2}", "BothRedSmall")]
    [InlineData("Both", "{\"big\":1,\"red\":2}", "BothRedBig")]
    [InlineData("Both", "{\"blue\":1,\"big\":2}", "BothBlueBig")]
    [InlineData("Both", "{\"blue\":1}", "Unknown")]
    [InlineData("Outer", "{\"blue\":1}", "PaintBlue")]
    [InlineData("Outer", "{\"small\":1}", "SizeSmall")]
    [InlineData("Outer", "true", "Boolean")]
    [InlineData("ByEnum", "{\"kind\":\"dog\"}", "Dog")]
    [InlineData("ByEnum", "{\"kind\":\"cat\"}", "Cat")]
    [InlineData("ByEnum", "{\"kind\":\"puppy\",\"bark\":true}", "Unknown")]
    [InlineData("ByMode", "{\"mode\":\"asleep\",\"milk\":1}", "Cow")]
    [InlineData("ByMode", "{\"mode\":\"asleep\",\"eggs\":1}", "Hen")]
    [InlineData("Twice", "{\"kind\":\"kitten\"}", "Cat")]
    [InlineData("Twice", "{\"kind\":\"cat\"}", "Cat")]
    [InlineData("Twice", "{\"kind\":\"dog\"}", "Dog")]
    [InlineData("Twice", "{\"kind\":\"wolf\"}", "Unknown")]
    [InlineData("Absent", "{\"kind\":\"bare\",\"bare\":true}", "Bare")]
    [InlineData("Absent", "{\"bare\":true,\"kind\":\"cat\"}", "Cat")]
    [InlineData("Animal", "{\"species\":\"wolf\",\"fur\":\"f\"}", "Wolf9")]
    [InlineData("Animal", "{\"species\":\"Mammal\",\"fur\":\"f\"}", "Mammal")]
    [InlineData("Animal", "{\"species\":\"bird\"}", "AnimalBase")]
    [InlineData("Beast", "{\"sound\":\"s\",\"species\":\"wolf\"}", "Wolf9")]
    [InlineData("Beast", "{\"species\":\"lion\"}", "Lion")]
    [InlineData("Choice", "{\"id\":\"i\",\"b\":1}", null)]
    [InlineData("Holder", "{\"first\":null,\"second\":null,\"third\":null,\"fourth\":null,\"fifth\":null}", null)]
    [InlineData("Holder", "{\"first\":\"a\",\"second\":true,\"third\":\"b\",\"fourth\":{\"red\":1},\"fifth\":\"x\"}", null)]
    public void EveryValueFindsItsVariantAndIsWrittenBack(string type, string json, string? variant)
    {
        var model = Shapes.Value.Read(type, json);

        Assert.Equal(variant, variant is null ? null : LoadedGolden.VariantOf(model));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(LoadedGolden.Write(model))), LoadedGolden.Write(model));
    }
}
