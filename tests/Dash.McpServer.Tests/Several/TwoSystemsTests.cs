using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;

namespace Dash.McpServer.Tests.Several;

/// <summary>The same tools over more than one scheduling system: ids say which, and one fails without the other.</summary>
public sealed class TwoSystemsTests
{
    private const string Batch = """
        { "posts": [
            { "channel": "144/x", "at": "2030-05-03T09:00:00Z", "text": "On Dash" },
            { "channel": "other:900/x", "at": "2030-05-03T10:00:00Z", "text": "On the other" } ] }
        """;

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task ChannelsOfAllSystemsAreListedAndIdsSayWhich(string era)
    {
        await using var systems = await TwoSystems.OpenAsync(era);
        var reply = await systems.CallAsync("list_channels", """{ "network": "x" }""");

        Assert.Equal(["144/x", "145/x", "other:900/x"], reply["channels"]!.AsArray().Select(channel => channel!["id"]!.GetValue<string>()));
        Assert.Null(reply["problems"]);
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task ASystemThatIsAwayIsToldBesideTheOthers(string era)
    {
        await using var systems = await TwoSystems.OpenAsync(era);
        systems.Other.IsAway = true;

        var channels = await systems.CallAsync("list_channels", "{}");
        var posts = await systems.Session.CallAsync("schedule_posts", Batch);

        Assert.Equal(20, channels["channels"]!.AsArray().Count);
        Assert.Contains("The channels of Other could not be read. Nobody answers.", Assert.Single(channels["problems"]!.AsArray())!.GetValue<string>());
        Assert.Contains("Other could not be read", channels.Text);
        Assert.Equal(["created", "failed"], posts["results"]!.AsArray().Select(item => item!["outcome"]!.GetValue<string>()));
        Assert.Equal("provider_unreachable", posts.TextAt("results/1/problems/0/code"));
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task OneCallWritesToBothAndRepeatedMakesNothingTwice(string era)
    {
        await using var systems = await TwoSystems.OpenAsync(era);

        var first = await systems.CallAsync("schedule_posts", Batch);
        var again = await systems.CallAsync("schedule_posts", Batch);

        Assert.Equal(["created", "created"], first["results"]!.AsArray().Select(item => item!["outcome"]!.GetValue<string>()));
        Assert.StartsWith("x:", first.TextAt("results/0/id"));
        Assert.StartsWith("other:x:", first.TextAt("results/1/id"));
        Assert.All(again["results"]!.AsArray(), item => Assert.True(item!["replayed"]!.GetValue<bool>()));
        Assert.Equal(first["results"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()), again["results"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
        Assert.Equal(2, await SandboxState.CountPostsAsync(systems.Sandbox));
    }

    [Fact]
    public async Task PostsAreListedReadChangedAndDeletedByTheirPrefixedIds()
    {
        await using var systems = await TwoSystems.OpenAsync();
        var id = (await systems.CallAsync("schedule_posts", Batch)).TextAt("results/1/id");

        var listed = await systems.CallAsync("list_posts", """{ "from": "2030-05-01", "to": "2030-05-31", "time_zone": "UTC", "channels": ["other:900/x"] }""");
        var read = await systems.CallAsync("get_post", $$"""{ "id": "{{id}}" }""");
        var changed = await systems.CallAsync("update_posts", $$"""{ "posts": [{ "id": "{{id}}", "text": "Changed" }] }""");
        var deleted = await systems.CallAsync("delete_posts", $$"""{ "posts": [{ "id": "{{id}}" }] }""");

        Assert.Equal(id, Assert.Single(listed["posts"]!.AsArray())!["id"]!.GetValue<string>());
        Assert.Equal("other:900/x", read.TextAt("post/channel"));
        Assert.Equal("updated", changed.TextAt("results/0/outcome"));
        Assert.Equal("deleted", deleted.TextAt("results/0/outcome"));
        Assert.Equal(1, await SandboxState.CountPostsAsync(systems.Sandbox));
    }

    [Fact]
    public async Task ASheetThatWasExportedComesBackWithItsIds()
    {
        await using var systems = await TwoSystems.OpenAsync();
        await systems.CallAsync("schedule_posts", Batch);
        var csv = (await systems.CallAsync("list_posts", """{ "from": "2030-05-01", "to": "2030-05-31", "time_zone": "UTC", "detail": "csv" }""")).TextAt("csv");

        Assert.Contains("other:900/x", csv);
        var sheet = System.Text.Json.JsonSerializer.Serialize(csv.Replace("2030-05-03", "2030-05-04"));
        var plan = await systems.Session.CallAsync("validate_posts", $$"""{ "sheet": {{sheet}} }""");

        Assert.DoesNotContain("unknown_channel", plan.Text);
        Assert.DoesNotContain("not_your_account", plan.Text);
    }

    [Theory]
    [InlineData("other:900")]
    [InlineData("other:900/pinterest")]
    public async Task MediaAndBoardsBelongToAnAccountOfTheirSystem(string account)
    {
        await using var systems = await TwoSystems.OpenAsync();

        var uploaded = await systems.CallAsync("upload_media", $$"""{ "account_id": "{{account}}", "url": "{{new Uri(systems.Sandbox.FilesAddress, "launch.jpg")}}" }""");
        var found = await systems.CallAsync("find_media", $$"""{ "account_id": "{{account}}" }""");
        var boards = await systems.CallAsync("list_pinterest_boards", $$"""{ "account_id": "{{account}}" }""");

        Assert.Contains(uploaded.TextAt("media_id"), found.Text);
        Assert.Equal("other:900", boards.TextAt("account_id"));
    }

    [Fact]
    public async Task TheRulesOfAChannelSayWhatItsSystemCannotDo()
    {
        await using var systems = await TwoSystems.OpenAsync(features: new Dictionary<ProviderFeature, FeatureSupport>
        {
            [ProviderFeature.KeepDrafts] = FeatureSupport.None("Schedule it late instead."),
            [ProviderFeature.ScheduleAtTime] = FeatureSupport.Within("At most 29 days ahead."),
        });

        var rules = await systems.CallAsync("get_network_rules", """{ "network": "other:900/x" }""");
        var refused = await systems.Session.CallAsync("schedule_posts", """{ "posts": [{ "channel": "other:900/x", "publish": "draft", "text": "Later" }] }""");

        Assert.Equal(
            ["Other can schedule a post for a time. At most 29 days ahead.", "Other cannot keep drafts. Schedule it late instead."],
            rules["networks/0/notes"]!.AsArray().Select(note => note!.GetValue<string>()).Where(note => note.StartsWith("Other", StringComparison.Ordinal)));
        Assert.Contains("Other cannot keep drafts", rules.Text);
        Assert.Equal(("not_supported", "Schedule it late instead."), (refused.TextAt("results/0/problems/0/code"), refused.TextAt("results/0/problems/0/fix")));
    }

    [Theory]
    [InlineData("other:900/nowhere", "unknown_network")]
    [InlineData("other:900/", "unknown_network")]
    public async Task RulesOfAChannelThatIsNoneAreNotMadeUp(string id, string code)
    {
        await using var systems = await TwoSystems.OpenAsync();

        Assert.Contains(code, (await systems.Session.CallAsync("get_network_rules", $$"""{ "network": "{{id}}" }""")).Text);
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task TheInstructionsTellPrefixesWhereThereAreSome(string era)
    {
        await using var two = await TwoSystems.OpenAsync(era);
        await using var one = await PipedSession.OpenAsync(new BrokenProvider(), era);

        Assert.Contains("through Dash Social and Wonda.", two.Session.Client.ServerInstructions);
        Assert.Contains("Ids begin with their system", two.Session.Client.ServerInstructions);
        Assert.DoesNotContain("Ids begin", one.Client.ServerInstructions);
        Assert.InRange(two.Session.Client.ServerInstructions!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 50, 200);
    }

    [Fact]
    public async Task APostIsAResourceUnderItsPrefixedId()
    {
        await using var systems = await TwoSystems.OpenAsync();
        var id = (await systems.CallAsync("schedule_posts", Batch)).TextAt("results/1/id");

        var read = await systems.Session.Client.ReadResourceAsync(new Uri($"dash://posts/{id}"));

        Assert.Contains("On the other", ((ModelContextProtocol.Protocol.TextResourceContents)read.Contents.Single()).Text);
    }
}
