using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Schemas;

/// <summary>Enums of all kinds of values, as generated code reads and writes them.</summary>
public sealed class EnumTests
{
    private const string Required = "\"object\":\"list\",\"version\":2,\"deleted\":true,\"single\":\"only\"";

    private static readonly Lazy<LoadedGolden> Enums = new(static () => LoadedGolden.Of("enums"));

    [Theory]
    [InlineData("\"level\":-1", "Level", "Minus1")]
    [InlineData("\"level\":200", "Level", "Value200")]
    [InlineData("\"level\":7", "Level", "7")]
    [InlineData("\"level\":\"200\"", "Level", "200")]
    [InlineData("\"ratio\":2.5", "Ratio", "Value2_5")]
    [InlineData("\"ratio\":\"auto\"", "Ratio", "Auto")]
    [InlineData("\"ratio\":true", "Ratio", "True")]
    [InlineData("\"ratio\":null", "Ratio", "null")]
    [InlineData("\"order\":\"ASC\"", "Order", "Asc")]
    [InlineData("\"order\":\"-1\"", "Order", "Minus1")]
    [InlineData("\"maybe\":\"never\"", "Maybe", "never")]
    public void EveryKindOfValueIsKnownOrKept(string member, string property, string expected)
    {
        var json = $"{{{Required},{member}}}";
        var model = Enums.Value.Read("Constants", json);

        Assert.Equal(expected, LoadedGolden.Text(model, property));
        Assert.Equal(json, LoadedGolden.Write(model));
    }

    [Fact]
    public void NumbersCompareByValueAndAreWrittenAsTheDocumentWritesThem() =>
        Assert.Equal($"{{{Required},\"level\":200,\"ratio\":2.5}}", Enums.Value.ReadAndWrite("Constants", $"{{{Required},\"level\":200.0,\"ratio\":25e-1}}"));

    [Fact]
    public void WhatCanHaveOneValueOnlyHasItFromTheStart() =>
        Assert.Equal($"{{{Required}}}", LoadedGolden.Write(Enums.Value.New("Constants")));

    [Fact]
    public void AnotherValueOfAConstantIsStillRead()
    {
        var json = "{\"object\":\"page\",\"version\":3,\"deleted\":false,\"single\":\"other\"}";

        Assert.Equal(json, Enums.Value.ReadAndWrite("Constants", json));
    }

    [Fact]
    public void ConstantsOfWholeNumbersAreTheNumbers() =>
        Assert.Equal([0, 1, 200, -1], Enum.GetValues(Enums.Value["Level"]).Cast<object>().Select(static value => (int)value));
}
