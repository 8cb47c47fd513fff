using System.Text.Json;
using Dash.Runtime.Json;
using static Dash.Runtime.Tests.Support.JsonTexts;

namespace Dash.Runtime.Tests.Values;

public sealed class DurationTests
{
    [Theory]
    [InlineData("P1M", 1, 0)]
    [InlineData("P1Y2M", 14, 0)]
    [InlineData("P1DT2H3M4.5S", 0, 93784.5)]
    [InlineData("-PT30M", 0, -1800)]
    [InlineData("-P1MT1S", -1, -1)]
    [InlineData("PT0.0000001S", 0, 0.0000001)]
    [InlineData("PT0S", 0, 0)]
    [InlineData("P10675199DT2H48M5.4775807S", 0, 922337203685.4775807)]
    public void DurationsAreWrittenAsTheyWereRead(string text, int months, double seconds)
    {
        var value = Read<Duration, DurationCodec>($"\"{text}\"");
        Assert.Equal(months, value.Months);
        Assert.Equal(seconds, value.Time.TotalSeconds, precision: 7);
        Assert.Equal($"\"{text}\"", Write<Duration, DurationCodec>(value));
    }

    [Theory]
    [InlineData("P2W", "P14D")]
    [InlineData("P12M", "P1Y")]
    [InlineData("PT90S", "PT1M30S")]
    [InlineData("PT36H", "P1DT12H")]
    [InlineData("PT1,5S", "PT1.5S")]
    [InlineData("PT1.12345678S", "PT1.1234567S")]
    public void OtherSpellingsMeanTheSame(string text, string expected) =>
        Assert.Equal(Read<Duration, DurationCodec>($"\"{expected}\""), Read<Duration, DurationCodec>($"\"{text}\""));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"P\"")]
    [InlineData("\"PT\"")]
    [InlineData("\"P1DT\"")]
    [InlineData("\"1D\"")]
    [InlineData("\"P1H\"")]
    [InlineData("\"P1D2M\"")]
    [InlineData("\"P-1D\"")]
    [InlineData("\"PT1S\\n\"")]
    [InlineData("\"P\u0661D\"")]
    [InlineData("\"P999999999999D\"")]
    [InlineData("\"P999999999Y\"")]
    [InlineData("90")]
    public void WhatIsNoDurationIsRefusedWithTheFormExpected(string json) =>
        Assert.Contains("ISO 8601", Assert.Throws<JsonFormatException>(() => Read<Duration, DurationCodec>(json)).Message);

    [Fact]
    public void TheLongestAndTheShortestTimeReadBack()
    {
        Duration shortest = TimeSpan.MinValue;
        Assert.Equal(shortest, Read<Duration, DurationCodec>(Write<Duration, DurationCodec>(shortest)));
        Assert.Equal("PT0S", default(Duration).ToString());
    }

    [Fact]
    public void MonthsAndTimeOfOppositeSignsAreRefused() =>
        Assert.Throws<ArgumentException>(() => new Duration(1, TimeSpan.FromSeconds(-1)));

    [Fact]
    public void TheSerializerOfTheFrameworkReadsAndWritesThem() =>
        Assert.Equal("\"P1M\"", JsonSerializer.Serialize(JsonSerializer.Deserialize<Duration>("\"P1M\"")));
}
