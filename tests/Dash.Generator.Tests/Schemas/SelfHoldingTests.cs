using System.Collections;
using Dash.Generator.Tests.Harness;
using Dash.Runtime.Validation;

namespace Dash.Generator.Tests.Schemas;

/// <summary>Lists and maps whose elements are of the same schema again.</summary>
public sealed class SelfHoldingTests
{
    private static readonly Lazy<LoadedGolden> Golden = new(static () => LoadedGolden.Of("selfholding"));
    private static readonly Lazy<LoadedGolden> Validated = new(static () => LoadedGolden.Of("selfholding", isValidated: true));

    [Theory]
    [InlineData("Tree", "[[],[[],[]]]")]
    [InlineData("Forest", "{\"oak\":{},\"beech\":{\"young\":{}}}")]
    [InlineData("Shelf", "[{\"left\":[],\"right\":[{}]}]")]
    [InlineData("Grid", "[[[],[]],[[[[]]]]]")]
    [InlineData("Sparse", "[null,[null]]")]
    [InlineData("Narrowed", "[[],[[],[]]]")]
    [InlineData("Either", "[[]]")]
    [InlineData("Holder", "{\"tree\":[[]],\"forest\":{\"a\":{}},\"trees\":[[]],\"shelf\":[{\"a\":[]}]}")]
    public void TheyAreReadAndWrittenAsTheBareValue(string type, string json) =>
        Assert.Equal(json, Golden.Value.ReadAndWrite(type, json));

    [Fact]
    public void TheyAreListsAndMapsOfThemselves()
    {
        var tree = (IReadOnlyList<object>)Golden.Value.Read("Tree", "[[],[[]]]");
        Assert.Equal(2, tree.Count);
        Assert.IsType(tree.GetType(), Assert.Single((IEnumerable)tree[1]));
        Assert.True(typeof(IReadOnlyDictionary<,>).MakeGenericType(typeof(string), Golden.Value["Forest"]).IsAssignableFrom(Golden.Value["Forest"]));
    }

    [Theory]
    [InlineData("Tree", "[[],[[]]]", "[[],[[]]]", true)]
    [InlineData("Tree", "[[],[[]]]", "[[[]],[]]", false)]
    [InlineData("Forest", "{\"a\":{},\"b\":{\"c\":{}}}", "{\"b\":{\"c\":{}},\"a\":{}}", true)]
    [InlineData("Forest", "{\"a\":{}}", "{\"b\":{}}", false)]
    [InlineData("Grid", "[[[],[]]]", "[[[],[]]]", true)]
    public void TheyCompareByContent(string type, string left, string right, bool isEqual)
    {
        var (first, second) = (Golden.Value.Read(type, left), Golden.Value.Read(type, right));

        Assert.Equal(isEqual, first.Equals(second));
        Assert.Equal(isEqual, first.GetHashCode() == second.GetHashCode());
    }

    [Theory]
    [InlineData("Shelf", "[]", "/minItems")]
    [InlineData("Shelf", "[{\"left\":[]}]", "/0/left/minItems")]
    [InlineData("Shelf", "[{\"left\":[{}]}]", "")]
    [InlineData("Grid", "[[[],[],[]]]", "/0/maxItems")]
    [InlineData("Holder", "{\"tree\":[],\"shelf\":[]}", "/shelf/minItems")]
    [InlineData("Holder", "{\"tree\":[],\"grid\":[[[],[],[]]]}", "/grid/0/maxItems")]
    public void TheyCheckThemselvesAndWhatTheyHold(string type, string json, string expected)
    {
        var model = Validated.Value.Read(type, json);

        var findings = (IReadOnlyList<ValidationFinding>)model.GetType().GetMethod("Validate")!.Invoke(model, [])!;

        Assert.Equal(expected, string.Join(' ', findings.Select(static finding => $"{finding.Pointer}/{finding.Rule}")));
    }
}
