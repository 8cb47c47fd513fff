using Dash.Testing;
namespace Dash.Sdk.Tests.Support;

public sealed class JsonDifferenceTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[1,"x"]}""", """{"b":[1,"x"],"a":1}""")]
    [InlineData("\"2026-03-12T16:05:00.000Z\"", "\"2026-03-12T16:05:00+00:00\"")]
    public void TheSameIsTheSame(string left, string right) => Assert.Empty(JsonDifference.Between(left, right));

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""", "$.b")]
    [InlineData("""{"a":1,"b":null}""", """{"a":1}""", "$.b")]
    [InlineData("""{"a":{"b":[1,2]}}""", """{"a":{"b":[1,3]}}""", "$.a.b[1]")]
    [InlineData("[1]", "[1,2]", "$")]
    [InlineData("1", "1.0", "$")]
    [InlineData("1", "\"1\"", "$")]
    [InlineData("\"2026-03-12T16:05:00Z\"", "\"2026-03-12T16:05:01Z\"", "$")]
    [InlineData("\"2026-03-12T16:05:00Z\"", "\"2026-03-12T17:05:00+01:00\"", "$")]
    [InlineData("""{"a":1}""", """{"a":1,"a":1}""", "$")]
    public void WhatDiffersIsNamedByItsPath(string left, string right, string path) =>
        Assert.StartsWith($"{path}:", Assert.Single(JsonDifference.Between(left, right)));
}
