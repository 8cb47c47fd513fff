using System.Text.Json;
using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Json;
using Dash.McpServer.Tests.Kit;
using Dash.McpServer.Validation;
using Dash.Scheduling;

namespace Dash.McpServer.Tests;

/// <summary>Names that are not published any more are still understood.</summary>
public sealed class AliasTests
{
    private static readonly JsonElement Schedule = SchemaWriter.Write(ToolJson.TypeInfo<SchedulePostsArguments>());
    private static readonly JsonElement Update = SchemaWriter.Write(ToolJson.TypeInfo<UpdatePostsArguments>());
    private static readonly JsonElement Delete = SchemaWriter.Write(ToolJson.TypeInfo<DeletePostsArguments>());

    [Theory]
    [InlineData("""{ "disable_duet": true }""", """{"options":["disable_duet=true"]}""")]
    [InlineData("""{ "options": ["locale=en_US"], "auto_publish": false, "campaign_ids": [1, 2] }""", """{"options":["locale=en_US","auto_publish=false","campaign_ids=[1, 2]"]}""")]
    [InlineData("""{ "options": "[\"locale=en_US\"]", "share_to_feed": true }""", """{"options":["locale=en_US","share_to_feed=true"]}""")]
    [InlineData("""{ "thumbnail_offset_ms": 1500, "share_to_feed": null }""", """{"options":["thumbnail_offset_ms=1500"]}""")]
    [InlineData("""{ "story_link": "https://example.com" }""", """{"link":"https://example.com"}""")]
    [InlineData("""{ "alt_texts": [ { "media_id": "1", "text": "A" }, { "text": "B=C", "media_id": 2 } ] }""", """{"alt_texts":["1=A","2=B=C"]}""")]
    [InlineData("""{ "alt_texts": { "1": "A" } }""", """{"alt_texts":["1=A"]}""")]
    [InlineData("""{ "at": "2026-12-01T09:00", "time_zone": "Europe/London" }""", """{"at":"2026-12-01T09:00[Europe/London]"}""")]
    [InlineData("""{ "time_zone": null, "text": "A" }""", """{"text":"A"}""")]
    public void AFieldOfAPostIsUnderstoodByItsFormerNameAndForm(string former, string now)
    {
        var given = former.Insert(former.IndexOf('{', StringComparison.Ordinal) + 1, "\"channel\": \"144/x\",");
        var reading = Read("schedule_posts", Schedule, $$"""{ "posts": [ {{given}} ] }""");

        Assert.Empty(reading.Problems);
        Assert.Equal(now.Insert(1, "\"channel\":\"144/x\","), reading.Arguments["posts"][0].GetRawText());
    }

    [Theory]
    [InlineData("update_posts", """{ "changes": [ { "id": "x:1", "text": "A" } ] }""", """[{"id":"x:1","text":"A"}]""")]
    [InlineData("delete_posts", """{ "ids": ["x:1", "x:2"] }""", """[{"id":"x:1"},{"id":"x:2"}]""")]
    [InlineData("delete_posts", """{ "ids": "[\"x:1\"]" }""", """[{"id":"x:1"}]""")]
    [InlineData("delete_posts", """{ "posts": ["x:1", { "id": "x:2", "updated_at": "2026-12-01T09:00:00Z" } ] }""", """[{"id":"x:1"},{"id":"x:2","updated_at":"2026-12-01T09:00:00Z"}]""")]
    public void AListIsUnderstoodByItsFormerName(string tool, string former, string posts)
    {
        var reading = Read(tool, tool == "delete_posts" ? Delete : Update, former);

        Assert.Empty(reading.Problems);
        Assert.Equal(posts, reading.Arguments["posts"].GetRawText());
    }

    [Theory]
    [InlineData("""{ "ids": ["x:1"], "posts": ["x:2"] }""", "/ids")]
    [InlineData("""{ "changes": [] , "posts": ["x:2"] }""", "/changes")]
    public void ANameThatIsGivenTogetherWithWhatItStandsForIsRefused(string arguments, string field) =>
        Assert.Equal(field, Assert.Single(Read("delete_posts", Delete, arguments).Problems).Field);

    [Fact]
    public void AnAliasOfOneToolIsUnknownToAnother() =>
        Assert.Contains("/changes", Read("schedule_posts", Schedule, """{ "changes": [] }""").Problems.Select(problem => problem.Field));

    [Theory]
    [InlineData("""{ "alt_texts": ["1=A", "2=B=C"] }""")]
    [InlineData("""{ "alt_texts": { "1": "A", "2": "B=C" } }""")]
    [InlineData("""{ "alt_texts": [ { "media_id": "1", "text": "A" }, { "media_id": "2", "text": "B=C" } ] }""")]
    public void AlternativeTextsOfAChangeAreUnderstoodInEveryForm(string given)
    {
        var reading = Read("update_posts", Update, $$"""{ "posts": [ {{given.Insert(1, "\"id\": \"x:1\",")}} ] }""");
        Assert.Empty(reading.Problems);

        var change = new PostChange { Id = "x:1", Options = [reading.Arguments["posts"][0].GetProperty("options")[0].GetString()!] };
        var options = OptionReader.Read(change);

        Assert.Empty(options.Problems);
        Assert.Equal(new Dictionary<string, string> { ["1"] = "A", ["2"] = "B=C" }, options.Item.Options.AltTexts);
    }

    [Fact]
    public void EveryOptionOfThePortCanBeGivenToEveryToolThatTakesPosts()
    {
        foreach (var name in PostOptionNames.All)
        {
            Assert.Empty(Read("schedule_posts", Schedule, $$"""{ "posts": [ { "channel": "144/x", "options": ["{{name}}=1"] } ] }""").Problems);
            Assert.Empty(OptionReader.Read(new PostChange { Id = "x:1", Options = [$"{name}={Sample(name)}"] }).Problems);
        }
    }

    [EraFact]
    public async Task AToolIsFoundByItsOtherName()
    {
        await using var session = await SandboxSession.OpenAsync();
        var reply = new ToolReply(await session.Session.Client.CallToolAsync("schedule_post", JsonSerializer.Deserialize<Dictionary<string, object?>>("""{ "posts": [ { "channel": "144/x", "publish": "draft", "text": "A" } ] }""")));

        Assert.False(reply.IsError, reply.Text);
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task EveryOtherNameOfAToolLeadsToOneThatIsThere()
    {
        await using var session = await PipedSession.OpenAsync(new BrokenProvider());
        var tools = (await session.Client.ListToolsAsync()).Select(tool => tool.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(Aliases.Tools, alias => Assert.Contains(alias.Value, tools));
        Assert.All(Aliases.Tools, alias => Assert.DoesNotContain(alias.Key, tools));
    }

    private static string Sample(string name) => name switch
    {
        "alt_texts" => """{"1":"A"}""",
        "thread_replies" => """["A"]""",
        "thumbnail_offset_ms" => "1500",
        _ when name.StartsWith("disable", StringComparison.Ordinal) || name is "made_for_kids" or "save_to_profile" or "share_to_feed" => "true",
        _ => "1",
    };

    private static ArgumentReading Read(string tool, JsonElement schema, string arguments) =>
        ArgumentReader.Read(tool, schema, JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(arguments));
}
