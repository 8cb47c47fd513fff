using System.Text.Json;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Json;

/// <summary>A value finds its variant by its discriminator, else by its kind, its members and their values; what fits none is kept.</summary>
public sealed class JsonUnionTests
{
    private static readonly JsonUnion Kinds = new(
        null,
        new JsonUnionVariant<DateOnly, DateCodec>(JsonKinds.Text),
        new JsonUnionVariant<OpenEnum<Mood>, MoodCodec>(JsonKinds.Text) { Values = ["CALM"] },
        new JsonUnionVariant<string, StringCodec>(JsonKinds.Text),
        new JsonUnionVariant<long, Int64Codec>(JsonKinds.Number),
        new JsonUnionVariant<double, DoubleCodec>(JsonKinds.Number),
        new JsonUnionVariant<IReadOnlyList<long>, ListCodec<long, Int64Codec>>(JsonKinds.Array) { ItemKinds = JsonKinds.Number },
        new JsonUnionVariant<IReadOnlyList<string>, ListCodec<string, StringCodec>>(JsonKinds.Array) { ItemKinds = JsonKinds.Text });

    private static readonly JsonUnion Members = new(
        null,
        new JsonUnionVariant<JsonElement, JsonElementCodec>(JsonKinds.Object) { Members = [new("a", JsonKinds.Number, IsRequired: true), new("b")] },
        new JsonUnionVariant<JsonElement, JsonElementCodec>(JsonKinds.Object) { Members = [new("a", JsonKinds.Text, IsRequired: true), new("type", JsonKinds.Text, Values: ["x", "y"])] },
        new JsonUnionVariant<JsonElement, JsonElementCodec>(JsonKinds.Object) { Members = [new("a"), new("type", JsonKinds.Text, Values: ["z"])] });

    private static readonly JsonUnion Tagged = new(
        "kind",
        new JsonUnionVariant<JsonElement, JsonElementCodec>(JsonKinds.Object) { Tags = ["cat", "lion"] },
        new JsonUnionVariant<Note, ModelCodec<Note>>(JsonKinds.Object) { Tags = ["note"] },
        new JsonUnionVariant<string, StringCodec>(JsonKinds.Text));

    [Theory]
    [InlineData("\"2026-03-08\"", 0)]
    [InlineData("\"CALM\"", 1)]
    [InlineData("\"else\"", 2)]
    [InlineData("\"\\u0043ALM\"", 1)]
    [InlineData("1", 3)]
    [InlineData("1.5", 4)]
    [InlineData("1e300", 4)]
    [InlineData("[]", 5)]
    [InlineData("[1]", 5)]
    [InlineData("[\"a\"]", 6)]
    [InlineData("[1.5]", -1)]
    [InlineData("[true]", -1)]
    [InlineData("true", -1)]
    [InlineData("null", -1)]
    [InlineData("{\"a\":1}", -1)]
    public void TheKindOfTheValueDecides(string json, int variant) => Assert.Equal(variant, Read(Kinds, json).Variant);

    [Theory]
    [InlineData("""{"a":1}""", 0)]
    [InlineData("""{"b":1,"a":1}""", 0)]
    [InlineData("""{"a":"t"}""", 1)]
    [InlineData("""{"a":"t","type":"y"}""", 1)]
    [InlineData("""{"a":"t","type":"\u0079"}""", 1)]
    [InlineData("""{"a":"t","type":"z"}""", 2)]
    [InlineData("""{"type":"z"}""", 2)]
    [InlineData("""{"c":{"a":[1]},"a":"t"}""", 1)]
    [InlineData("""{}""", 2)]
    [InlineData("""{"a":"t","type":"\ud800"}""", -1)]
    [InlineData("""{"\ud800":1}""", 2)]
    [InlineData("""[]""", -1)]
    public void TheMembersDecideBetweenObjects(string json, int variant) => Assert.Equal(variant, Read(Members, json).Variant);

    [Theory]
    [InlineData("""{"kind":"cat"}""", 0)]
    [InlineData("""{"a":{"kind":"note"},"kind":"lion"}""", 0)]
    [InlineData("""{"id":1,"owner":null,"kind":"note"}""", 1)]
    [InlineData("""{"\u006bind":"\u0063at"}""", 0)]
    [InlineData("""{"kind":"dog"}""", -1)]
    [InlineData("""{"kind":1}""", -1)]
    [InlineData("""{"kind":"\ud800"}""", -1)]
    [InlineData("""{}""", -1)]
    [InlineData("\"cat\"", 2)]
    [InlineData("[]", -1)]
    public void TheDiscriminatorDecidesWhereverItStands(string json, int variant) => Assert.Equal(variant, Read(Tagged, json).Variant);

    [Fact]
    public void AVariantThatIsNamedHasToFit()
    {
        var failure = Assert.Throws<JsonFormatException>(() => Read(Tagged, """{"kind":"note"}"""));

        Assert.Contains("'id'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownTagIsOfTheFallback()
    {
        var union = new JsonUnion(
            "kind",
            new JsonUnionVariant<Note, ModelCodec<Note>>(JsonKinds.Object) { Tags = ["note"] },
            new JsonUnionVariant<JsonElement, JsonElementCodec>(JsonKinds.Object) { Tags = ["base"], IsFallback = true });

        Assert.Equal(1, Read(union, """{"kind":"new"}""").Variant);
        Assert.Equal(1, Read(union, """{"a":1}""").Variant);
        Assert.Equal(0, Read(union, """{"kind":"note","id":1,"owner":null}""").Variant);
    }

    [Theory]
    [InlineData("{\"kind\":\"dog\",\"a\":[1.50,\"\\ud800\"]}")]
    [InlineData("[1,2]")]
    [InlineData("true")]
    public void JsonOfNoVariantIsWrittenAsItCame(string json)
    {
        var value = Read(Tagged, json);

        Assert.Equal(-1, value.Variant);
        Assert.Equal(json, Write(Tagged, value));
        Assert.Equal(value, Read(Tagged, json));
        Assert.Equal(value.GetHashCode(), Read(Tagged, json).GetHashCode());
    }

    [Fact]
    public void MoreVariantsThanTheStackHasRoomForAreToldApart()
    {
        var variants = Enumerable.Range(0, 300).Select(static index =>
            new JsonUnionVariant<JsonElement, JsonElementCodec>(JsonKinds.Object) { Members = [new(FormattableString.Invariant($"m{index}"), IsRequired: true)] });
        var union = new JsonUnion(null, [.. variants]);

        Assert.Equal(299, Read(union, """{"m299":1}""").Variant);
        Assert.Equal(-1, Read(union, """{"m300":1}""").Variant);
    }

    private static UnionValue Read(JsonUnion union, string json)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        reader.Read();
        var value = union.Read(ref reader);
        Assert.False(reader.Read(), "The reader stands on the last token of the value.");
        return value;
    }

    private static string Write(JsonUnion union, UnionValue value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            union.Write(writer, value);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
