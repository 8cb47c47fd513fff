using System.Text.Json;
using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Json;
using Dash.McpServer.Validation;
using Dash.Scheduling;

namespace Dash.McpServer.Tests;

public sealed class ArgumentReaderTests
{
    private static readonly JsonElement Schedule = SchemaWriter.Write(ToolJson.TypeInfo<SchedulePostsArguments>());
    private static readonly JsonElement Listing = SchemaWriter.Write(ToolJson.TypeInfo<ListPostsArguments>());
    private static readonly JsonElement Networks = JsonSerializer.Deserialize<JsonElement>(
        """{ "type": "object", "properties": { "networks": { "type": "array", "items": { "type": "string", "enum": ["instagram", "x"] } } } }""");
    private static readonly JsonElement Deletion = SchemaWriter.Write(ToolJson.TypeInfo<DeletePostsArguments>());

    [Theory]
    [InlineData("""{ "posts": [ { "channel": "144/x", "shedule_at": "2026-12-01T09:00:00Z" } ] }""", "/posts/0/shedule_at", "'at'")]
    [InlineData("""{ "posts": [ { "channel": "144/x", "caption": "Hello" } ] }""", "/posts/0/caption", "'text'")]
    [InlineData("""{ "posts": [ { "channel": "144/x", "mediaIds": [] } ] }""", "/posts/0/mediaIds", "'media_ids'")]
    [InlineData("""{ "posts": [ { "channel": "144/x", "first_coment": "Hi" } ] }""", "/posts/0/first_coment", "'first_comment'")]
    [InlineData("""{ "posts": [ { "channel": "144/x" } ], "timezone": "Europe/London" }""", "/timezone", "'time_zone'")]
    [InlineData("""{ "posts": [ { "channel": "144/x", "a/b~c": 1 } ] }""", "/posts/0/a~1b~0c", "channel, publish, at")]
    public void AnUnknownFieldIsRefusedAtEveryDepthWithTheNearestName(string arguments, string field, string offer)
    {
        var problem = Assert.Single(Read(Schedule, arguments).Problems);
        Assert.Equal(ProblemCodes.UnknownField, problem.Code);
        Assert.Equal(field, problem.Field);
        Assert.Contains(offer, problem.NextStep);
    }

    [Theory]
    [InlineData("""{ "posts": [ { "channel": "144/x", "text": 5 } ] }""", "/posts/0/text", "a text", "\"text\"")]
    [InlineData("""{ "posts": [ { "channel": 144 } ] }""", "/posts/0/channel", "a text", "\"144/instagram\"")]
    [InlineData("""{ "posts": [ { "channel": "144/x", "at": 1790000000 } ] }""", "/posts/0/at", "a text", "\"2026-12-01T09:00:00+01:00\"")]
    [InlineData("""{ "posts": [ { "channel": "144/x", "media_ids": "123" } ] }""", "/posts/0/media_ids", "a list (a text each)", "[\"text\"]")]
    [InlineData("""{ "posts": [ { "channel": "144/x", "made_for_kids": "perhaps" } ] }""", "/posts/0/made_for_kids", "true or false", "true")]
    [InlineData("""{ "posts": { "channel": "144/x" } }""", "/posts", "a list (an object each)", "[{\"channel\": \"144/instagram\"}]")]
    [InlineData("""{ "posts": [ "hello" ] }""", "/posts/0", "an object", "{\"channel\": \"144/instagram\"}")]
    [InlineData("""{ "posts": [ null ] }""", "/posts/0", "an object", "{\"channel\": \"144/instagram\"}")]
    public void AWrongTypeIsRefusedWithWhatWasExpectedAndAnExample(string arguments, string field, string expected, string example)
    {
        var problem = Assert.Single(Read(Schedule, arguments).Problems);
        Assert.Equal(ProblemCodes.WrongType, problem.Code);
        Assert.Equal(field, problem.Field);
        Assert.Equal(expected, problem.Limit);
        Assert.Contains(example, problem.NextStep);
    }

    [Theory]
    [InlineData("""{ }""", "/posts")]
    [InlineData("""{ "posts": null }""", "/posts")]
    [InlineData("""{ "posts": [ { "updated_at": "2026-12-01T09:00:00Z" } ] }""", "/posts/0/id")]
    public void AMissingArgumentIsNamed(string arguments, string field)
    {
        var problem = Assert.Single(Read(Deletion, arguments).Problems);
        Assert.Equal(ArgumentProblems.MissingField, problem.Code);
        Assert.Equal(field, problem.Field);
    }

    [Theory]
    [InlineData("""{ "detail": "ful" }""", "/detail", ProblemCodes.InvalidValue, "'full'")]
    [InlineData("""{ "limit": 0 }""", "/limit", ProblemCodes.InvalidValue, "1 to 100")]
    [InlineData("""{ "limit": 101 }""", "/limit", ProblemCodes.InvalidValue, "1 to 100")]
    [InlineData("""{ "limit": 1.5 }""", "/limit", ProblemCodes.WrongType, "like 1.")]
    public void AValueOutsideThoseAllowedIsRefused(string arguments, string field, string code, string offer)
    {
        var problem = Assert.Single(Read(Listing, arguments).Problems);
        Assert.Equal(code, problem.Code);
        Assert.Equal(field, problem.Field);
        Assert.Contains(offer, problem.NextStep);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void AListOutsideItsBoundsIsRefused(int count)
    {
        var problem = Assert.Single(Read(Deletion, JsonSerializer.Serialize(new { posts = Enumerable.Repeat("x:1", count) })).Problems);
        Assert.Equal("/posts", problem.Field);
        Assert.Equal(count.ToString(), problem.Actual);
    }

    [Fact]
    public void EverythingWrongIsSaidAtOnce() =>
        Assert.Equal(
            ["/posts/0/caption", "/posts/0/text", "/posts/1/publish", "/posts/1/channel", "/tz"],
            Read(Schedule, """{ "posts": [ { "channel": "144/x", "caption": "", "text": [] }, { "publish": "later" } ], "tz": "UTC" }""").Problems.Select(problem => problem.Field));

    [Theory]
    [InlineData("""{ "posts": "[{\"channel\":\"144/x\",\"media_ids\":[\"1\"],\"made_for_kids\":true}]" }""")]
    [InlineData("""{ "posts": ["{\"channel\":\"144/x\",\"media_ids\":\"[\\\"1\\\"]\",\"made_for_kids\":\"true\"}"] }""")]
    [InlineData("""{ "posts": [ { "channel": "144/x", "media_ids": [1], "made_for_kids": true, "text": null } ], "time_zone": null }""")]
    public void WhatClientsSpellDifferentlyArrivesTheSame(string arguments)
    {
        var reading = Read(Schedule, arguments);
        Assert.Empty(reading.Problems);
        Assert.Equal("""[{"channel":"144/x","media_ids":["1"],"made_for_kids":true}]""", reading.Arguments["posts"].GetRawText());
        Assert.Single(reading.Arguments);
    }

    [Fact]
    public void ATextThatLooksLikeJsonStaysText() =>
        Assert.Equal("[1]", Read(Schedule, """{ "posts": [ { "channel": "144/x", "text": "[1]" } ] }""").Arguments["posts"][0].GetProperty("text").GetString());

    [Theory]
    [InlineData("Instagram", "instagram")]
    [InlineData("twitter", "x")]
    public void NetworksAreKnownByTheirOtherNames(string given, string read) =>
        Assert.Equal(read, Read(Networks, $$"""{ "networks": ["{{given}}"] }""").Arguments["networks"][0].GetString());

    [Theory]
    [InlineData("instagrm", "'instagram'")]
    [InlineData("myspace", "instagram, x")]
    public void AnUnknownNetworkIsOfferedTheNearest(string given, string offer)
    {
        var problem = Assert.Single(Read(Networks, $$"""{ "networks": ["{{given}}"] }""").Problems);

        Assert.Equal((ProblemCodes.UnknownNetwork, "/networks/0"), (problem.Code, problem.Field));
        Assert.Contains(offer, problem.NextStep);
    }

    private static ArgumentReading Read(JsonElement schema, string arguments) =>
        ArgumentReader.Read("", schema, JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(arguments));
}
