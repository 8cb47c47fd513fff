using System.Text;
using System.Text.Json;
using Dash.Runtime.Json;
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

    [Theory]
    [InlineData("1", 1)]
    [InlineData("1.0", 1)]
    [InlineData("10e-1", 1)]
    [InlineData("true", 2)]
    [InlineData("false", null)]
    [InlineData("\"one\"", 0)]
    [InlineData("\"1\"", null)]
    [InlineData("1e400", null)]
    public void ValuesThatAreNoTextAreFoundByTheirValue(string json, int? expected)
    {
        var table = new OpenEnumTable<DayOfWeek>([("one", (DayOfWeek)0)], [("1", (DayOfWeek)1), ("true", (DayOfWeek)2)]);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();

        Assert.Equal((DayOfWeek?)expected, table.Read(ref reader).Known);
    }

    [Fact]
    public void ANumberMadeByHandIsWrittenAsANumber() =>
        Assert.Equal("7.50", Write<OpenEnum<Mood>, MoodCodec>(OpenEnum<Mood>.Unknown(7.50m)));
}
