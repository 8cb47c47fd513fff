using Dash.Runtime.Tests.Support;
using static Dash.Runtime.Tests.Support.JsonTexts;

namespace Dash.Runtime.Tests.Values;

public sealed class OpenEnumTests
{
    [Theory]
    [InlineData("\"CALM\"")]
    [InlineData("\"GLÄD\"")]
    [InlineData("\"calm\"")]
    [InlineData("\"BRAND_NEW\"")]
    [InlineData("\"a\\u0062\\n\\\"\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\"")]
    [InlineData("17")]
    [InlineData("-1.50e3")]
    [InlineData("true")]
    [InlineData("null")]
    public void EveryScalarSurvivesByteForByte(string json)
    {
        var value = Read<OpenEnum<Mood>, MoodCodec>(json);
        var written = Write<OpenEnum<Mood>, MoodCodec>(value);

        Assert.Equal(json, written);
        Assert.Equal(value.IsKnown ? null : json, value.RawJson);
        Assert.NotNull(value.ToString());
    }

    [Fact]
    public void KnownValuesSwitchPleasantly()
    {
        var value = Read<OpenEnum<Mood>, MoodCodec>("\"CALM\"");

        var said = value.Known switch { Mood.Calm => "calm", Mood.Glad => "glad", null => value.ToString(), _ => "none" };

        Assert.Equal("calm", said);
        Assert.True(value == Mood.Calm);
        Assert.True(value != Mood.Glad);
        Assert.Equal("CALM", MoodCodec.Format(value));
    }

    [Fact]
    public void UnknownValuesAreEqualToThemselvesOnly()
    {
        var value = Read<OpenEnum<Mood>, MoodCodec>("\"NEW\"");

        Assert.Null(value.Known);
        Assert.True(value == OpenEnum<Mood>.Unknown("NEW"));
        Assert.True(value != Mood.Calm);
        Assert.NotEqual(value, OpenEnum<Mood>.Unknown("OTHER"));
        Assert.Equal(("NEW", "NEW"), (value.ToString(), MoodCodec.Format(value)));
    }

    [Fact]
    public void AnUnknownValueMadeByHandIsValidJson() =>
        Assert.Equal("\"a\\\"b\"", Write<OpenEnum<Mood>, MoodCodec>(OpenEnum<Mood>.Unknown("a\"b")));

    [Fact]
    public void ANumberCastToTheEnumerationIsRefusedWithAdvice() =>
        Assert.Contains("OpenEnum<Mood>.Unknown", Assert.Throws<ArgumentOutOfRangeException>(() => Write<OpenEnum<Mood>, MoodCodec>((Mood)99)).Message);
}
