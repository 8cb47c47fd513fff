using System.Reflection;
using System.Text.Json;
using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Schemas;

/// <summary>Unions as generated code reads, tells apart and writes them.</summary>
public sealed class UnionTests
{
    private static readonly Lazy<LoadedGolden> Unions = new(static () => LoadedGolden.Of("unions"));

    [Theory]
    [InlineData("Cat", "\"petType\":\"kitty\"")]
    [InlineData("Dog", "\"petType\":\"dog \\\"x\\\"\"")]
    [InlineData("Van", "\"kind\":\"Van\"")]
    public void ANewVariantSaysWhichItIs(string type, string expected) =>
        Assert.Contains(expected, LoadedGolden.Write(Unions.Value.New(type)).Replace("\\u0022", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("Pet", "{\"petType\":\"kitty\",\"lives\":9}", "Cat")]
    [InlineData("Pet", "{\"lives\":9,\"more\":{\"petType\":\"Fish\"},\"petType\":\"kitty\"}", "Cat")]
    [InlineData("Pet", "{\"bark\":true,\"petType\":\"dog \\u0022x\\u0022\"}", "Dog")]
    [InlineData("Pet", "{\"petType\":\"Fish\"}", "Fish")]
    [InlineData("Pet", "{\"petType\":\"Bird\",\"wings\":2}", "Unknown")]
    [InlineData("Pet", "{\"lives\":9}", "Unknown")]
    [InlineData("Pet", "{\"petType\":null}", "Unknown")]
    [InlineData("Pet", "[1,{\"a\":null}]", "Unknown")]
    [InlineData("Vehicle", "{\"kind\":\"Car\",\"doors\":4}", "Car")]
    [InlineData("Vehicle", "{\"load\":1.5,\"kind\":\"Van\",\"wheels\":6}", "Van")]
    [InlineData("Vehicle", "{\"kind\":\"Vehicle\"}", "VehicleBase")]
    [InlineData("Vehicle", "{\"kind\":\"Sledge\",\"dogs\":6}", "VehicleBase")]
    [InlineData("Shape", "{\"name\":\"a\",\"radius\":1}", "ShapeRound")]
    [InlineData("Shape", "{\"name\":\"a\",\"side\":2,\"color\":\"red\"}", "ShapeSquare")]
    [InlineData("Shape", "{\"radius\":1}", "Unknown")]
    [InlineData("Named", "{\"title\":\"t\",\"name\":\"a\",\"side\":2}", "NamedSquare")]
    [InlineData("Event", "{\"type\":\"close\",\"reason\":\"late\"}", "EventClose")]
    [InlineData("Event", "{\"type\":\"open\",\"at\":\"2026-01-02T03:04:05Z\"}", "EventOpen")]
    [InlineData("Event", "{\"message\":\"no\",\"type\":\"other\"}", "Failure")]
    [InlineData("Event", "{\"type\":\"other\"}", "Unknown")]
    [InlineData("Tree", "\"leaf\"", "String")]
    [InlineData("Tree", "[\"a\",[\"b\",{\"c\":\"d\"}],7]", "ListOfTree")]
    [InlineData("Tree", "{\"a\":{\"b\":\"c\"}}", "MapOfTree")]
    [InlineData("Tree", "true", "Unknown")]
    [InlineData("HolderInput", "\"a\"", "String")]
    [InlineData("HolderInput", "[\"a\"]", "ListOfString")]
    [InlineData("HolderInput", "[1,2]", "ListOfInt64")]
    [InlineData("HolderInput", "[[1],[2,3]]", "ListOfListOfInt64")]
    [InlineData("HolderInput", "[true]", "Unknown")]
    [InlineData("HolderWhen", "\"2026-01-02T03:04:05Z\"", "DateTimeOffset")]
    [InlineData("HolderWhen", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "Guid")]
    [InlineData("HolderWhen", "\"soon\"", "Unknown")]
    [InlineData("HolderMany", "12", "Int64")]
    [InlineData("HolderMany", "1.5", "Unknown")]
    [InlineData("HolderMany", "false", "Boolean")]
    [InlineData("HolderMany", "{\"a\":[1]}", "MapOfJsonElement")]
    public void EveryValueFindsItsVariantAndIsWrittenBack(string type, string json, string variant)
    {
        var union = Unions.Value.Read(type, json);

        Assert.Equal(variant, LoadedGolden.VariantOf(union));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(LoadedGolden.Write(union))), LoadedGolden.Write(union));
    }

    [Theory]
    [InlineData("Pet", "{\"petType\":\"kitty\",\"lives\":9,\"more\":[1]}")]
    [InlineData("Pet", "{\"petType\":\"Bird\"}")]
    [InlineData("Tree", "\"leaf\"")]
    public void UnionsOfEqualValuesAreEqual(string type, string json)
    {
        var (left, right) = (Unions.Value.Read(type, json), Unions.Value.Read(type, json));

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, Unions.Value.Read(type, "17"));
    }

    [Fact]
    public void AVariantThatTheDiscriminatorNamesMustBeWhole()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Unions.Value.Read("Pet", "{\"petType\":\"dog \\\"x\\\"\"}"));

        Assert.Contains("bark", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AVariantBecomesItsUnionByItself()
    {
        var fish = Unions.Value.Read("Fish", "{\"petType\":\"Fish\"}");
        var conversion = Unions.Value["Pet"].GetMethod("op_Implicit", [Unions.Value["Fish"]])!;

        Assert.Equal(Unions.Value.Read("Pet", "{\"petType\":\"Fish\"}"), conversion.Invoke(null, [fish]));
    }

    [Fact]
    public void NoVariantIsNull() =>
        Assert.IsType<ArgumentNullException>(Assert.Throws<TargetInvocationException>(() => Unions.Value["Pet"].GetConstructor([Unions.Value["Cat"]])!.Invoke([null])).InnerException);

    [Fact]
    public void WhatOneTypeHoldsIsThatType()
    {
        var holder = Unions.Value["Holder"];

        Assert.Equal(typeof(double?), holder.GetProperty("Number")!.PropertyType);
        Assert.Equal("OpenEnum`1", Nullable.GetUnderlyingType(holder.GetProperty("Status")!.PropertyType)!.Name);
        Assert.Equal(Unions.Value["Either"], holder.GetProperty("Either")!.PropertyType);
        Assert.Equal("Optional`1", holder.GetProperty("Maybe")!.PropertyType.Name);
    }

    [Fact]
    public void AUnionThatDiffersByDirectionIsTwo()
    {
        Assert.NotNull(Unions.Value["PetInput"].GetMethod("TryGetCatInput"));
        Assert.NotNull(Unions.Value["PetInput"].GetMethod("TryGetDog"));
        Assert.NotNull(Unions.Value["Pet"].GetMethod("TryGetCat"));
    }
}
