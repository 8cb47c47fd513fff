using System.Text.Json;
using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Schemas;

/// <summary>Variants with the same members are told apart by what the members look like.</summary>
public sealed class UnionTwinTests
{
    private static readonly Lazy<LoadedGolden> Twins = new(static () => LoadedGolden.Of("uniontwins"));

    [Theory]
    [InlineData("Range", "{\"first\":\"10.0.0.1\",\"last\":\"10.0.0.9\"}", "Range4")]
    [InlineData("Range", "{\"first\":\"fd00::1\",\"last\":\"fd00::9\"}", "Range6")]
    [InlineData("Range", "{\"last\":\"fd00::9\",\"first\":\"\\u0066d00::1\",\"more\":1}", "Range6")]
    [InlineData("Range", "{\"first\":\"gateway\",\"last\":\"gateway\"}", "Range4")]
    [InlineData("Range", "{\"first\":\"10.0.0.1\"}", "Unknown")]
    [InlineData("Labels", "{\"labels\":[\"a\",\"b\"]}", "LabelsNames")]
    [InlineData("Labels", "{\"labels\":[{\"name\":\"a\"}]}", "LabelsObjects")]
    [InlineData("Labels", "{\"labels\":[]}", "LabelsNames")]
    [InlineData("Labels", "{}", "LabelsNames")]
    [InlineData("Amount", "{\"value\":7}", "AmountWhole")]
    [InlineData("Amount", "{\"value\":7.5}", "AmountPart")]
    [InlineData("Amount", "{\"value\":1E+2}", "AmountPart")]
    [InlineData("Amount", "{\"value\":-0}", "AmountPart")]
    [InlineData("Stamp", "{\"value\":\"0f8fad5b-d9cb-469f-a165-70867728950e\"}", "StampId")]
    [InlineData("Stamp", "{\"value\":\"2026-11-21\"}", "StampDay")]
    [InlineData("Stamp", "{\"value\":\"2026-11-21T09:00:00Z\"}", "StampInstant")]
    [InlineData("Stamp", "{\"value\":\"P1DT2H\"}", "StampSpan")]
    [InlineData("Stamp", "{\"value\":\"ann@example.com\"}", "StampMail")]
    [InlineData("Scalar", "\"2026-11-21\"", "Date")]
    [InlineData("Scalar", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "Guid")]
    [InlineData("Scalar", "[7]", "ListOfInt64")]
    [InlineData("Scalar", "[\"a\"]", "ListOfString")]
    [InlineData("Scalar", "true", "Boolean")]
    public void EveryValueFindsItsVariantAndIsWrittenBack(string type, string json, string variant)
    {
        var union = Twins.Value.Read(type, json);

        Assert.Equal(variant, LoadedGolden.VariantOf(union));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(LoadedGolden.Write(union))), LoadedGolden.Write(union));
    }
}
