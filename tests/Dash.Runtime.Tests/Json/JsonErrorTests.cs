using Dash.Runtime.Json;
using static Dash.Runtime.Tests.Support.JsonTexts;

namespace Dash.Runtime.Tests.Json;

public sealed class JsonErrorTests
{
    [Theory]
    [InlineData("[]", "$: expected an object, found an array.")]
    [InlineData("""{"id":"7","owner":null}""", "$.id: expected a whole number of 64 bits, found a string.")]
    [InlineData("""{"id":7.5,"owner":null}""", "$.id: expected a whole number of 64 bits, found a number that is none.")]
    [InlineData("""{"id":null,"owner":null}""", "$.id: expected a value, found null.")]
    [InlineData("""{"text":"x"}""", "$: the object lacks what is required: 'id', 'owner'.")]
    [InlineData("""{"id":7,"owner":null,"replies":[{"id":1,"owner":null},{"id":2}]}""", "$.replies[1]: the object lacks what is required: 'owner'.")]
    [InlineData("""{"id":7,"owner":null,"replies":[{"id":1,"owner":{}}]}""", "$.replies[0].owner: expected a string, found an object.")]
    [InlineData("""{"id":7,"owner":null,"strange name":[{}],"mood":[]}""", "$.mood: expected a single value, found an array.")]
    [InlineData("""{"id":7,"owner":null,"due":"tomorrow"}""", "$.due: expected a date and time (RFC 3339), found a string that is none.")]
    public void ErrorsSayWhereWhatWasExpectedAndWhatWasFound(string json, string message)
    {
        var error = Assert.Throws<JsonFormatException>(() => ReadNote(json));

        Assert.Equal(message, error.Message);
        Assert.StartsWith(error.Path!, message);
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("""{"id":7,"owner":"ad""", "$.owner")]
    [InlineData("""{"id":7,"owner":null,"replies":[{"id":1,"owner":null},{"id":2,""", "$.replies[1].id")]
    [InlineData("""{"id":7,"owner":null,}""", "$.owner")]
    [InlineData("""{"id":7,"owner":null} x""", "$")]
    [InlineData("<!DOCTYPE html>", "$")]
    public void BrokenJsonIsReportedWhereItBreaks(string json, string path)
    {
        var error = Assert.Throws<JsonFormatException>(() => ReadNote(json));

        Assert.Equal(path, error.Path);
        Assert.Contains("no valid JSON", error.Message);
    }

    [Fact]
    public void ErrorsNeverRepeatAValue()
    {
        var error = Assert.Throws<JsonFormatException>(() => ReadNote("""{"id":"private words","owner":"more private words"}"""));
        Assert.DoesNotContain("private", error.ToString());
    }

    [Fact]
    public void NestingWithoutEndIsAnErrorNotACrash()
    {
        var json = string.Concat(Enumerable.Repeat("""{"id":1,"owner":null,"replies":[""", 100_000));
        Assert.Throws<JsonFormatException>(() => ReadNote(json));
    }

    [Fact]
    public void NamesThatAreNoIdentifiersAreQuotedInPaths()
    {
        var error = Assert.Throws<JsonFormatException>(() => Read<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>("""{"a b":"x"}"""));
        Assert.Equal("$['a b']", error.Path);
    }
}
