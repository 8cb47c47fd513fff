using System.Text.Json;
using Dash.Runtime.Json;
using static Dash.Runtime.Tests.Support.JsonTexts;

namespace Dash.Runtime.Tests.Json;

public sealed class CollectionCodecTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(5000)]
    public void ListsKeepEveryElement(int count)
    {
        var json = $"[{string.Join(",", Enumerable.Range(0, count))}]";
        var list = Read<IReadOnlyList<long>, ListCodec<long, Int64Codec>>(json);

        Assert.Equal(count, list.Count);
        Assert.Equal(json, Write<IReadOnlyList<long>, ListCodec<long, Int64Codec>>(list));
    }

    [Fact]
    public void ListsNestAndHoldNullWhereAllowed()
    {
        const string json = """[["a",null],[]]""";
        var lists = Read<IReadOnlyList<IReadOnlyList<string?>>, ListCodec<IReadOnlyList<string?>, ListCodec<string?, NullableReferenceCodec<string, StringCodec>>>>(json);

        Assert.Equal(["a", null], lists[0]);
        Assert.Equal(json, Write<IReadOnlyList<IReadOnlyList<string?>>, ListCodec<IReadOnlyList<string?>, ListCodec<string?, NullableReferenceCodec<string, StringCodec>>>>(lists));
    }

    [Fact]
    public void NullInAListThatForbidsItIsRefused() =>
        Assert.StartsWith("$[1]:", Assert.Throws<JsonFormatException>(() => Read<IReadOnlyList<long>, ListCodec<long, Int64Codec>>("[1,null]")).Message);

    [Fact]
    public void MapsKeepTheirOrder()
    {
        const string json = """{"z":1,"a":2,"m":3}""";
        var map = Read<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>(json);

        Assert.Equal(["z", "a", "m"], map.Keys);
        Assert.Equal(json, Write<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>(map));
    }

    [Theory]
    [InlineData("""{"a":[1,2.50,"x",null,true,{"b":{}}]}""")]
    [InlineData("null")]
    [InlineData("1.50")]
    public void AnyJsonStaysAsItIs(string json) => Assert.Equal(json, Write<JsonElement, JsonElementCodec>(Read<JsonElement, JsonElementCodec>(json)));

    [Fact]
    public void AnElementThatWasNeverSetSaysSo() =>
        Assert.Contains("holds no value", Assert.Throws<ArgumentException>(() => Write<JsonElement, JsonElementCodec>(default)).Message);
}
