using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Schemas;

/// <summary>References by anchor and by address.</summary>
public sealed class NamedReferenceTests
{
    private static readonly Lazy<LoadedGolden> Golden = new(static () => LoadedGolden.Of("anchors"));

    [Theory]
    [InlineData("All", "Tree", "Tree")]
    [InlineData("All", "Address", "Address")]
    [InlineData("All", "Money", "Money")]
    [InlineData("All", "Part", "AllPart")]
    [InlineData("Money", "Of", "Tree")]
    [InlineData("Tree", "Data", "AllPart")]
    [InlineData("Old", "Inner", "Old")]
    [InlineData("OldBranch", "Again", "OldBranch")]
    public void TheyLeadToTheType(string type, string member, string expected) =>
        Assert.Same(Golden.Value[expected], Golden.Value[type].GetProperty(member)!.PropertyType);

    [Theory]
    [InlineData("Tree", "Children", "Tree")]
    [InlineData("Plain", "Inner", "Plain")]
    public void ListsHoldTheTypeAgain(string type, string member, string expected) =>
        Assert.Same(Golden.Value[expected], Golden.Value[type].GetProperty(member)!.PropertyType.GenericTypeArguments[0]);

    [Fact]
    public void AnAnchorInsideOfAnAddressIsFoundFromOutside()
    {
        Assert.Equal(Golden.Value["Money"].GetProperty("Unit")!.PropertyType, Golden.Value["All"].GetProperty("Unit")!.PropertyType);
        Assert.Equal(typeof(long?), Golden.Value["All"].GetProperty("Example")!.PropertyType);
    }

    [Theory]
    [InlineData("{\"kind\":\"cat\",\"lives\":9}", "Cat")]
    [InlineData("{\"kind\":\"dog\",\"lives\":1}", "Other")]
    [InlineData("{\"name\":\"?\"}", "Other")]
    public void TheDefaultOfADiscriminatorTakesWhatNoOtherDoes(string json, string expected)
    {
        var animal = Golden.Value.Read("Animal", json);

        Assert.True((bool)animal.GetType().GetMethod("TryGet" + expected)!.Invoke(animal, [null])!);
        Assert.Equal(json, LoadedGolden.Write(animal));
    }
}
