using System.Text.Json;
using Dash.Generator.Tests.Harness;
using Dash.Runtime.Validation;

namespace Dash.Generator.Tests.Schemas;

/// <summary>Arrays whose positions have types of their own.</summary>
public sealed class TupleTests
{
    private static readonly Lazy<LoadedGolden> Golden = new(static () => LoadedGolden.Of("tuples"));
    private static readonly Lazy<LoadedGolden> Validated = new(static () => LoadedGolden.Of("tuples", isValidated: true));

    [Theory]
    [InlineData("Point", "[13.5,52]")]
    [InlineData("Point", "[13.5,52,40]")]
    [InlineData("Point", "[13.5,52,40,\"new\",{\"a\":1.50}]")]
    [InlineData("Command", "[\"set\",\"a\",\"b\",\"c\"]")]
    [InlineData("Loose", "[]")]
    [InlineData("Loose", "[\"a\",null]")]
    [InlineData("Loose", "[\"a\",1,{\"a\":\"b\",\"c\":1},[null]]")]
    [InlineData("Loose", "[null,1]")]
    [InlineData("Nullable", "[null,null,[1,2]]")]
    [InlineData("Old", "[\"a\",true,1,2]")]
    [InlineData("Chain", "[1,[2,[3]]]")]
    [InlineData("Drawing", "{\"start\":[1,2],\"ends\":[[1,2,3]],\"range\":[1,2],\"shape\":[1,2]}")]
    public void TheyAreReadAndWrittenAsArrays(string type, string json) => Assert.Equal(json, Golden.Value.ReadAndWrite(type, json));

    [Fact]
    public void PositionsAreNamedAfterTheirTitles()
    {
        var point = Golden.Value.Read("Point", "[13.5,52]");

        Assert.Equal("13.5", LoadedGolden.Text(point, "Longitude"));
        Assert.Equal("52", LoadedGolden.Text(point, "Latitude"));
        Assert.Null(LoadedGolden.Text(point, "Height"));
        Assert.Equal(point, Golden.Value.Read("Point", "[13.5,52.0]"));
        Assert.Equal(typeof(string), Golden.Value["Loose"].GetProperty("Item1")!.PropertyType);
    }

    [Theory]
    [InlineData("Point", "[13.5]", "the array has 1 items, expected at least 2.")]
    [InlineData("Point", "[13.5,null]", "expected a number, found null.")]
    [InlineData("Point", "{}", "expected an array, found an object.")]
    [InlineData("Drawing", "{\"start\":[1,\"x\"]}", "expected a number, found a string.")]
    public void WhatDoesNotFitIsRefused(string type, string json, string message)
    {
        var problem = Assert.ThrowsAny<JsonException>(() => Golden.Value.Read(type, json));

        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Point", "[1,2,3]", "")]
    [InlineData("Point", "[200,2]", "/0/maximum")]
    [InlineData("Point", "[1,2,3,4]", "/maxItems")]
    [InlineData("Command", "[\"set\",\"\",\"long\",\"b\",\"c\"]", "/1/minLength /maxItems /2/maxLength")]
    [InlineData("Drawing", "{\"start\":[1,2],\"ends\":[[1,2],[-200,2]],\"range\":[1,2,3]}", "/ends/1/0/minimum /range/maxItems")]
    public void EveryPositionIsChecked(string type, string json, string expected)
    {
        var model = Validated.Value.Read(type, json);

        var findings = (IReadOnlyList<ValidationFinding>)model.GetType().GetMethod("Validate")!.Invoke(model, [])!;

        Assert.Equal(expected, string.Join(' ', findings.Select(static finding => $"{finding.Pointer}/{finding.Rule}")));
    }
}
