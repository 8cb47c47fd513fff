using Dash.Generator.Document;
using Dash.Generator.Reading;

namespace Dash.Generator.Tests.Reading;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain\"", "plain")]
    [InlineData(@"""\""\\\/\b\f\n\r\t""", "\"\\/\b\f\n\r\t")]
    [InlineData(@"""\u0041\u00e9\u20AC""", "Aé€")]
    [InlineData(@"""\ud83d\ude00 and 😀""", "😀 and 😀")]
    [InlineData("\"line\u2028paragraph\u2029\"", "line\u2028paragraph\u2029")]
    [InlineData(@"""\u0000""", "\0")]
    public void StringsLoseTheirEscapesOnly(string json, string expected) =>
        Assert.Equal(expected, Assert.IsType<JsonString>(Read(json)).Value);

    [Fact]
    public void ALoneSurrogateIsKept() => Assert.Equal(["a", "\ud83d", "b"], Assert.IsType<JsonString>(Read("\"a\\ud83db\"")).Value.Select(static unit => unit.ToString()));

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("1.50")]
    [InlineData("-12.5e+300")]
    [InlineData("123456789012345678901234567890")]
    public void NumbersKeepEveryDigit(string json) => Assert.Equal(json, Assert.IsType<JsonNumber>(Read(json)).Text);

    [Fact]
    public void LiteralsAreRead()
    {
        Assert.True(Assert.IsType<JsonBoolean>(Read("true")).Value);
        Assert.False(Assert.IsType<JsonBoolean>(Read("false")).Value);
        Assert.IsType<JsonNull>(Read("null"));
    }

    [Fact]
    public void MembersAndItemsKeepTheirOrder()
    {
        var root = Assert.IsType<JsonObject>(Read("""{ "b": [3, 1, 2], "a": {} }"""));
        Assert.Equal(["b", "a"], root.Members.Select(static member => member.Name));
        Assert.Equal(["3", "1", "2"], Assert.IsType<JsonArray>(root["b"]).Items.Select(static item => ((JsonNumber)item).Text));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LinesAreCountedForEveryKindOfLineEnd(string lineEnd)
    {
        var root = Assert.IsType<JsonObject>(Read(string.Join(lineEnd, "{", "", "  \"a\":", "\t[ 1, true ]", "}")));
        var member = root.Find("a")!;
        var array = Assert.IsType<JsonArray>(member.Value);
        Assert.Equal((2, 2, 3), (member.Position.Line, member.Position.Column, member.Position.Length));
        Assert.Equal((3, 1, 1), (array.Position.Line, array.Position.Column, array.Position.Length));
        Assert.Equal((3, 6, 4), (array.Items[1].Position.Line, array.Items[1].Position.Column, array.Items[1].Position.Length));
    }

    [Fact]
    public void PositionsCoverTheTokenAsItIsWritten()
    {
        const string Json = "{ \"caf\\u00e9\": \"x\" }";
        var member = Assert.Single(Assert.IsType<JsonObject>(Read(Json)).Members);
        Assert.Equal("\"caf\\u00e9\"", Json.Substring(member.Position.Start, member.Position.Length));
        Assert.Equal("café", member.Name);
    }

    [Fact]
    public void AByteOrderMarkIsTolerated() => Assert.IsType<JsonObject>(Read("\uFEFF{}"));

    [Fact]
    public void NestingUpToTheLimitIsRead() =>
        Assert.NotNull(Read(new string('[', JsonReader.DeepestNesting) + new string(']', JsonReader.DeepestNesting)));

    [Fact]
    public void ReadingStopsWhenTheCompilerLosesInterest() =>
        Assert.Throws<OperationCanceledException>(() => JsonReader.Read("{}", new ProblemLog(""), new CancellationToken(canceled: true)));

    private static JsonNode? Read(string json)
    {
        var problems = new ProblemLog("test.json");
        var value = JsonReader.Read(json, problems, CancellationToken.None);
        Assert.Empty(problems.Problems);
        return value;
    }
}
