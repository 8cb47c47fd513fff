using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Schemas;

/// <summary>Members that a schema does not name and has a type for.</summary>
public sealed class AdditionalPropertiesTests
{
    private static readonly Lazy<LoadedGolden> Collections = new(static () => LoadedGolden.Of("collections"));

    [Fact]
    public void TheyAreTypedAndWrittenBack()
    {
        var model = Collections.Value.Read("Labelled", "{\"a\":1,\"name\":\"x\",\"b\":2}");

        var additional = (IReadOnlyDictionary<string, long>)model.GetType().GetProperty("AdditionalProperties")!.GetValue(model)!;
        Assert.Equal(["a", "b"], additional.Keys);
        Assert.Null(LoadedGolden.Text(model, "UnknownMembers"));
        Assert.Equal("{\"name\":\"x\",\"a\":1,\"b\":2}", LoadedGolden.Write(model));
    }

    [Fact]
    public void OneOfAnotherTypeIsKeptAsItCame()
    {
        var model = Collections.Value.Read("Labelled", "{\"a\":\"one\",\"b\":2,\"name\":null}");

        Assert.Equal("a, name", LoadedGolden.Text(model, "UnknownMembers"));
        Assert.Equal("{\"b\":2,\"a\":\"one\",\"name\":null}", LoadedGolden.Write(model));
    }
}
