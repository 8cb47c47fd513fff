using Dash.Runtime.Json;
using static Dash.Runtime.Tests.Support.JsonTexts;

namespace Dash.Runtime.Tests.Json;

public sealed class ScalarCodecTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("5.0", 5)]
    [InlineData("1e2", 100)]
    public void WholeNumbersAreReadInEverySpelling(string json, int expected)
    {
        Assert.Equal(expected, Read<int, Int32Codec>(json));
        Assert.Equal(expected, Read<long, Int64Codec>(json));
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("5.5")]
    [InlineData("\"5\"")]
    [InlineData("true")]
    [InlineData("null")]
    public void WhatIsNoWholeNumberIsRefused(string json) => Assert.Throws<JsonFormatException>(() => Read<int, Int32Codec>(json));

    [Fact]
    public void LongNumbersKeepAllDigits()
    {
        Assert.Equal(long.MaxValue, Read<long, Int64Codec>("9223372036854775807"));
        Assert.Throws<JsonFormatException>(() => Read<long, Int64Codec>("9223372036854775808"));
        Assert.Equal("9223372036854775807", Write<long, Int64Codec>(long.MaxValue));
        Assert.Equal("1.50", Write<decimal, DecimalCodec>(Read<decimal, DecimalCodec>("1.50")));
    }

    [Fact]
    public void FloatingPointNumbersReadBackTheSame()
    {
        Assert.Equal(0.1, Read<double, DoubleCodec>(Write<double, DoubleCodec>(0.1)));
        Assert.Equal(0.1f, Read<float, SingleCodec>(Write<float, SingleCodec>(0.1f)));
        Assert.Equal("0.5", DoubleCodec.Format(0.5));
        Assert.Throws<JsonFormatException>(() => Read<double, DoubleCodec>("1e999"));
        Assert.Throws<ArgumentException>(() => Write<double, DoubleCodec>(double.NaN));
    }

    [Fact]
    public void TextKeepsEscapesEmojiAndQuotes()
    {
        const string text = "Let us know 👇 \"now\"\\\n\u2028<b>";
        Assert.Equal(text, Read<string, StringCodec>(Write<string, StringCodec>(text)));
        Assert.Equal("👇", Read<string, StringCodec>("\"\\uD83D\\uDC47\""));
    }

    [Fact]
    public void HalfASurrogatePairIsAnErrorNotACrash() =>
        Assert.Throws<JsonFormatException>(() => Read<string, StringCodec>("\"\\uD83D\""));

    [Theory]
    [InlineData("https://example.com/a?b=c#d")]
    [InlineData("HTTP://Example.COM:80/%7Ea")]
    [InlineData("/relative/path")]
    [InlineData("<string>")]
    [InlineData("")]
    public void UrisStayAsTheyWereReceived(string uri) =>
        Assert.Equal($"\"{uri}\"", Write<Uri, UriCodec>(Read<Uri, UriCodec>($"\"{uri}\"")).Replace("\\u003C", "<").Replace("\\u003E", ">"));

    [Fact]
    public void OtherScalarsReadBackTheSame()
    {
        var guid = Guid.Parse("3c90c3cc-0d44-4b50-8888-8dd25736052a");
        Assert.Equal(guid, Read<Guid, GuidCodec>(Write<Guid, GuidCodec>(guid)));
        Assert.Equal(new DateOnly(2026, 3, 10), Read<DateOnly, DateCodec>("\"2026-03-10\""));
        Assert.Equal("\"23:59:59.5\"", Write<TimeOnly, TimeCodec>(Read<TimeOnly, TimeCodec>("\"23:59:59.500\"")));
        Assert.Equal("\"08:00:00\"", Write<TimeOnly, TimeCodec>(new TimeOnly(8, 0)));
        Assert.Equal([1, 2, 255], Read<byte[], BytesCodec>("\"AQL/\""));
        Assert.True(Read<bool, BooleanCodec>("true"));
        Assert.Equal("false", BooleanCodec.Format(false));
    }

    [Fact]
    public void ScalarsOfTheWrongFormNameWhatWasExpected()
    {
        Assert.Contains("UUID", Assert.Throws<JsonFormatException>(() => Read<Guid, GuidCodec>("\"no\"")).Message);
        Assert.Contains("yyyy-MM-dd", Assert.Throws<JsonFormatException>(() => Read<DateOnly, DateCodec>("\"10.3.2026\"")).Message);
        Assert.Contains("base64", Assert.Throws<JsonFormatException>(() => Read<byte[], BytesCodec>("\"***\"")).Message);
        Assert.Contains("boolean", Assert.Throws<JsonFormatException>(() => Read<bool, BooleanCodec>("\"true\"")).Message);
    }

    [Fact]
    public void CultureNeverMatters()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            var foreign = (System.Globalization.CultureInfo)before.Clone();
            (foreign.NumberFormat.NumberDecimalSeparator, foreign.NumberFormat.NegativeSign) = (",", "~");
            Thread.CurrentThread.CurrentCulture = foreign;
            Assert.Equal("1.5", DoubleCodec.Format(1.5));
            Assert.Equal("-1.5", DecimalCodec.Format(-1.5m));
            Assert.Equal("-7", Int64Codec.Format(-7));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
