using System.Text.Json;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Json;

/// <summary>Every codec of the runtime reads what it writes and refuses what it has no value for, with the place.</summary>
public sealed class EveryCodecTests
{
    private static readonly string[] NoText = ["1", "true", "null", "[]", "{}"];
    private static readonly string[] NoNumber = ["\"1\"", "true", "null", "[]", "{}"];

    private static readonly IReadOnlyList<CodecExample> Examples =
    [
        CodecExample.Of<bool, BooleanCodec>(["true", "false"], ["0", "\"true\"", "null", "{}"]),
        CodecExample.Of<int, Int32Codec>(["0", "-2147483648", "2147483647"], [.. NoNumber, "2147483648", "0.5"]),
        CodecExample.Of<long, Int64Codec>(["0", "-9223372036854775808", "9223372036854775807"], [.. NoNumber, "9223372036854775808", "1e-1"]),
        CodecExample.Of<ulong, UInt64Codec>(["0", "18446744073709551615"], [.. NoNumber, "-1", "18446744073709551616"]),
        CodecExample.Of<float, SingleCodec>(["0", "-0", "0.1", "3.4028235E+38", "1E-45"], [.. NoNumber, "1e39"]),
        CodecExample.Of<double, DoubleCodec>(["0", "-0", "0.1", "1.7976931348623157E+308", "5E-324"], [.. NoNumber, "1e400"]),
        CodecExample.Of<decimal, DecimalCodec>(["0", "1.00", "-79228162514264337593543950335", "0.0000000000000000000000000001"], [.. NoNumber, "1e30"]),
        CodecExample.Of<string, StringCodec>(["\"\"", "\"a\""], [.. NoText, "\"\\ud800\""]),
        CodecExample.Of<DateTimeOffset, DateTimeOffsetCodec>(["\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59.9999999Z\"", "\"2026-03-08T10:30:00-14:00\""], [.. NoText, "\"\"", "\"2026-02-30T10:30:00Z\"", "\"\\ud800\""]),
        CodecExample.Of<DateOnly, DateCodec>(["\"0001-01-01\"", "\"9999-12-31\""], [.. NoText, "\"\"", "\"2026-02-30\"", "\"2026-3-8\""]),
        CodecExample.Of<TimeOnly, TimeCodec>(["\"00:00:00\"", "\"23:59:59.9999999\""], [.. NoText, "\"\"", "\"24:00:00\""]),
        CodecExample.Of<Duration, DurationCodec>(["\"PT0S\"", "\"-P1Y2M3DT4H5M6.5S\""], [.. NoText, "\"\"", "\"P\"", "\"1D\""]),
        CodecExample.Of<Guid, GuidCodec>(["\"00000000-0000-0000-0000-000000000000\"", "\"ffffffff-ffff-ffff-ffff-ffffffffffff\""], [.. NoText, "\"\"", "\"0\""]),
        CodecExample.Of<Uri, UriCodec>(["\"\"", "\"HTTP://A.example:80/%7e\"", "\"/a b\""], [.. NoText, "\"http://[\""]),
        CodecExample.Of<byte[], BytesCodec>(["\"\"", "\"AAE=\""], [.. NoText, "\"A\"", "\"%\""]),
        CodecExample.Of<byte[], Base64UrlCodec>(["\"\"", "\"-_8\""], [.. NoText, "\"A\"", "\"%\"", "\"\\ud800\""]),
        CodecExample.Of<JsonElement, JsonElementCodec>(["null", "1.50", "\"a\"", "[1,{\"a\":null}]", "\"\\ud800\""], []),
        CodecExample.Of<ApiFile, ApiFileCodec>(["\"\"", "\"text\""], NoText),
        CodecExample.Of<Note, ModelCodec<Note>>(["{\"id\":1,\"owner\":null}"], ["1", "[]", "null", "{}"]),
        CodecExample.Of<IReadOnlyList<long>, ListCodec<long, Int64Codec>>(["[]", "[1]", "[1,2,3,4,5,6,7,8,9,10]"], ["1", "{}", "null", "[\"a\"]", "[null]"]),
        CodecExample.Of<IReadOnlyDictionary<string, long>, MapCodec<long, Int64Codec>>(["{}", "{\"b\":1,\"\":2,\"a\":3}"], ["1", "[]", "null", "{\"a\":\"b\"}", "{\"\\ud800\":1}"]),
        CodecExample.Of<long?, NullableCodec<long, Int64Codec>>(["null", "1"], ["\"a\"", "{}"]),
        CodecExample.Of<string?, NullableReferenceCodec<string, StringCodec>>(["null", "\"a\""], ["1", "{}"]),
    ];

    public static TheoryData<string> Codecs => [.. Examples.Select(static example => example.Codec.Name)];

    [Fact]
    public void NoCodecIsWithoutAnExample()
    {
        var codecs = typeof(StringCodec).Assembly.GetTypes()
            .Where(static type => type.IsValueType && type.GetInterfaces().Any(static contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IJsonCodec<>)))
            .Select(static type => type.Name).Order(StringComparer.Ordinal);

        Assert.Equal(codecs, Examples.Select(static example => example.Codec.IsGenericType ? example.Codec.GetGenericTypeDefinition().Name : example.Codec.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codecs))]
    public void WhatIsReadIsWrittenBack(string codec)
    {
        var example = Examples.Single(example => example.Codec.Name == codec);

        Assert.All(example.Kept, json => Assert.Equal(json, example.ReadAndWrite(json)));
        Assert.All(example.Kept, json => Assert.Equal(json, example.ReadAndWrite($" \r\n\t{json} ")));
    }

    [Theory]
    [MemberData(nameof(Codecs))]
    public void WhatHasNoValueIsRefused(string codec)
    {
        var example = Examples.Single(example => example.Codec.Name == codec);

        Assert.All(example.Refused, json => Assert.StartsWith("$", Assert.Throws<JsonFormatException>(() => example.ReadAndWrite(json)).Message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codecs))]
    public void TextThatEndsEarlyIsRefused(string codec)
    {
        var example = Examples.Single(example => example.Codec.Name == codec);
        var cuts = example.Kept.Where(static json => json[0] is '"' or '{' or '[').SelectMany(static json => Enumerable.Range(0, json.Length).Select(length => json[..length]));

        Assert.All(cuts, json => Assert.Throws<JsonFormatException>(() => example.ReadAndWrite(json)));
    }
}
