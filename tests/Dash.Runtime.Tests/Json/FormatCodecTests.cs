using Dash.Runtime.Json;
using static Dash.Runtime.Tests.Support.JsonTexts;

namespace Dash.Runtime.Tests.Json;

public sealed class FormatCodecTests
{
    [Theory]
    [InlineData("10:30:00Z", "10:30:00")]
    [InlineData("10:30:00+02:00", "10:30:00")]
    [InlineData("10:30:00.5-08:00", "10:30:00.5")]
    [InlineData("10:30:00.123456789Z", "10:30:00.1234567")]
    [InlineData("23:59:60Z", "23:59:59.9999999")]
    [InlineData("10:30", "10:30:00")]
    public void EveryTimeOfRfc3339IsRead(string text, string expected) =>
        Assert.Equal($"\"{expected}\"", Write<TimeOnly, TimeCodec>(Read<TimeOnly, TimeCodec>($"\"{text}\"")));

    [Theory]
    [InlineData("\"25:00:00Z\"")]
    [InlineData("\"10:30:00+2\"")]
    [InlineData("\"10:30:00 UTC\"")]
    [InlineData("1030")]
    public void WhatIsNoTimeIsRefused(string json) =>
        Assert.Contains("a time of day", Assert.Throws<JsonFormatException>(() => Read<TimeOnly, TimeCodec>(json)).Message);

    [Theory]
    [InlineData("\"-_8\"", "\"-_8\"")]
    [InlineData("\"AQ==\"", "\"AQ\"")]
    [InlineData("\"\"", "\"\"")]
    public void BytesInTheAlphabetOfAddressesAreRead(string json, string expected) =>
        Assert.Equal(expected, Write<byte[], Base64UrlCodec>(Read<byte[], Base64UrlCodec>(json)));

    [Fact]
    public void TheOtherAlphabetIsRefused() =>
        Assert.Throws<JsonFormatException>(() => Read<byte[], Base64UrlCodec>("\"+/8=\""));

    [Theory]
    [InlineData("18446744073709551615", 18446744073709551615UL)]
    [InlineData("5.0", 5UL)]
    public void TheLargestWholeNumbersAreRead(string json, ulong expected) => Assert.Equal(expected, Read<ulong, UInt64Codec>(json));

    [Fact]
    public void ANegativeNumberIsRefusedWhereNoneMayBe() => Assert.Throws<JsonFormatException>(() => Read<ulong, UInt64Codec>("-1"));
}
