using Dash.Runtime.Json;
using static Dash.Runtime.Tests.Support.JsonTexts;

namespace Dash.Runtime.Tests.Json;

public sealed class DateTimeCodecTests
{
    [Theory]
    [InlineData("2026-03-10T15:00:00Z", "2026-03-10T15:00:00Z")]
    [InlineData("2026-03-12T16:05:00.000Z", "2026-03-12T16:05:00Z")]
    [InlineData("2026-03-12T20:34:11.048341+00:00", "2026-03-12T20:34:11.048341Z")]
    [InlineData("2026-03-22T00:00:00-04:00", "2026-03-22T00:00:00-04:00")]
    [InlineData("2026-03-22T00:00:00+05:45", "2026-03-22T00:00:00+05:45")]
    [InlineData("2026-03-22T00:00:00+0545", "2026-03-22T00:00:00+05:45")]
    [InlineData("2026-03-22t00:00:00z", "2026-03-22T00:00:00Z")]
    [InlineData("2026-03-22 00:00:00Z", "2026-03-22T00:00:00Z")]
    [InlineData("2026-03-22T00:00:00.123456789Z", "2026-03-22T00:00:00.1234567Z")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    public void InstantsKeepTheirOffsetAndLoseEmptyFractions(string json, string written)
    {
        Assert.Equal($"\"{written}\"", Write<DateTimeOffset, DateTimeOffsetCodec>(Read<DateTimeOffset, DateTimeOffsetCodec>($"\"{json}\"")));
        Assert.Equal(written, DateTimeOffsetCodec.Format(Read<DateTimeOffset, DateTimeOffsetCodec>($"\"{json}\"")));
    }

    [Fact]
    public void AMissingOffsetIsUtcWhereverTheProgramRuns() =>
        Assert.Equal(new DateTimeOffset(2026, 3, 22, 0, 0, 0, TimeSpan.Zero), Read<DateTimeOffset, DateTimeOffsetCodec>("\"2026-03-22T00:00:00\""));

    [Fact]
    public void EscapedInstantsAreRead() =>
        Assert.Equal(new DateTimeOffset(2026, 3, 22, 1, 2, 3, TimeSpan.FromHours(1)), Read<DateTimeOffset, DateTimeOffsetCodec>("\"2026-03-22T01:02:03\\u002B01:00\""));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2026-03-22")]
    [InlineData("2026-02-30T00:00:00Z")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-03-22T24:00:00Z")]
    [InlineData("2026-03-22T00:60:00Z")]
    [InlineData("2026-03-22T00:00:00.Z")]
    [InlineData("2026-03-22T00:00:00+15:00")]
    [InlineData("2026-03-22T00:00:00+01:60")]
    [InlineData("2026-03-22T00:00:00Zulu")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("-026-03-22T00:00:00Z")]
    [InlineData("2026-03-22T00:00:00Z and a text that is longer than any instant could ever be")]
    public void WhatIsNoInstantIsRefused(string json) =>
        Assert.Throws<JsonFormatException>(() => Read<DateTimeOffset, DateTimeOffsetCodec>($"\"{json}\""));
}
