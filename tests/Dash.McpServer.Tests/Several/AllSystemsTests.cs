using System.Text.Json.Nodes;
using Dash.McpServer.CommandLine;
using Dash.McpServer.Tests.Kit;
using Dash.Sandbox;
using Dash.Scheduling;

namespace Dash.McpServer.Tests.Several;

/// <summary>One server over all systems of the sandbox, each with its own document, ids, limits and errors.</summary>
public sealed class AllSystemsTests
{
    [Theory]
    [ClassData(typeof(Eras))]
    public async Task OneCallReachesEverySystemAndOneRefusalStopsNoOther(string era)
    {
        await using var systems = await AllSystems.OpenAsync(era);
        var posts = await systems.PostsAsync();
        var broken = posts[^1].Replace("\"text\": \"", $"\"text\": \"{new string('x', 3000)}", StringComparison.Ordinal);

        var first = await systems.Session.CallAsync("schedule_posts", AllSystems.Batch([.. posts.SkipLast(1), broken]));
        var mended = await systems.CallAsync("schedule_posts", AllSystems.Batch(posts));

        Assert.Equal([.. posts.SkipLast(1).Select(_ => "created"), "failed"], Outcomes(first));
        Assert.Equal([ProblemCodes.TextTooLong], first.Codes(posts.Count - 1));
        Assert.Equal([.. posts.SkipLast(1).Select(_ => true), false], mended["results"]!.AsArray().Select(item => item!["replayed"]?.GetValue<bool>() ?? false));
        Assert.All(KnownSystem.All.Skip(1).Zip(mended["results"]!.AsArray().Skip(1)), pair => Assert.StartsWith(pair.First.Name + ":", pair.Second!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task WhatWasMadeIsListedReadAndDeletedByItsId()
    {
        await using var systems = await AllSystems.OpenAsync();
        var made = Ids(await systems.CallAsync("schedule_posts", AllSystems.Batch(await systems.PostsAsync())), "results");

        var listed = await systems.CallAsync("list_posts", "{}");
        Assert.Equal(made.Order(StringComparer.Ordinal), Ids(listed, "posts").Order(StringComparer.Ordinal));
        foreach (var id in made)
        {
            Assert.Equal(id, (await systems.CallAsync("get_post", $$"""{ "id": "{{id}}" }""")).TextAt("post/id"));
        }

        var deleted = await systems.CallAsync("delete_posts", $$"""{ "posts": [ {{string.Join(", ", made.Select(id => $$"""{ "id": "{{id}}" }"""))}} ] }""");
        Assert.All(Outcomes(deleted), outcome => Assert.Equal("deleted", outcome));
        Assert.Empty(Ids(await systems.CallAsync("list_posts", """{ "states": ["scheduled"] }"""), "posts"));
    }

    [Fact]
    public async Task AMoveIsMadeWhereItIsPossibleAndElsewhereSaysWhatToDo()
    {
        await using var systems = await AllSystems.OpenAsync();
        var made = Ids(await systems.CallAsync("schedule_posts", AllSystems.Batch(await systems.PostsAsync())), "results");

        var moved = await systems.Session.CallAsync("update_posts", $$"""{ "posts": [ {{string.Join(", ", made.Select(id => $$"""{ "id": "{{id}}", "at": "{{Future.At(2)}}" }"""))}} ] }""");

        foreach (var (system, item) in KnownSystem.All.Zip(moved["results"]!.AsArray()))
        {
            var expected = system == KnownSystem.Wonda ? "failed" : "updated";
            Assert.True(expected == item!["outcome"]!.GetValue<string>(), $"{system.Name}: {item}");
        }

        var refused = moved["results"]!.AsArray()[^1]!["problems"]![0]!;
        Assert.Equal(ProblemCodes.NotSupported, refused["code"]!.GetValue<string>());
        Assert.Contains("create it anew", refused["fix"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("/posteverywhere/posts")]
    [InlineData("/wonda/publish/instagram")]
    public async Task AnAnswerThatIsLostIsReadBackWhereverItWasLost(string path)
    {
        await using var systems = await AllSystems.OpenAsync();
        var posts = await systems.PostsAsync();
        systems.Sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "POST", Path = path });

        var reply = await systems.Session.CallAsync("schedule_posts", AllSystems.Batch(posts));

        Assert.Equal(0, systems.Sandbox.Faults.Pending);
        Assert.All(Outcomes(reply), outcome => Assert.Equal("created", outcome));
        Assert.Equal(posts.Count, Ids(await systems.CallAsync("list_posts", "{}"), "posts").Count);
    }

    [Theory]
    [InlineData(Eras.Session, "posteverywhere", "/posteverywhere/accounts")]
    [InlineData(Eras.Stateless, "wonda", "/wonda/instagram/accounts")]
    public async Task ASystemThatIsDownIsToldAndTheOthersGoOn(string era, string name, string path)
    {
        await using var systems = await AllSystems.OpenAsync(era);
        var posts = await systems.PostsAsync();
        systems.Sandbox.Faults.Add(SandboxFault.Unavailable() with { Path = path, Count = 100 });

        var channels = await systems.CallAsync("list_channels", "{}");
        var reply = await systems.Session.CallAsync("schedule_posts", AllSystems.Batch(posts));

        Assert.DoesNotContain(Ids(channels, "channels"), id => id.StartsWith(name + ":", StringComparison.Ordinal));
        Assert.Contains("could not be read", Assert.Single(channels["problems"]!.AsArray())!.GetValue<string>());
        Assert.Equal(KnownSystem.All.Select(system => system.Name == name ? "failed" : "created"), Outcomes(reply));
    }

    [Fact]
    public async Task TheRulesOfEveryChannelFitAnAnswerAndNameWhatItsSystemCannotDo()
    {
        await using var systems = await AllSystems.OpenAsync();
        foreach (var id in Ids(await systems.CallAsync("list_channels", "{}"), "channels"))
        {
            var rules = await systems.CallAsync("get_network_rules", $$"""{ "network": "{{id}}" }""");

            Assert.Contains(" cannot ", rules["networks/0/notes"]!.ToJsonString());
            Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(rules.Text + rules.Content.ToJsonString()), 1, 32_000);
        }
    }

    [Fact]
    public async Task AnIdOfNoSystemIsRefusedWithTheIdsThereAre()
    {
        await using var systems = await AllSystems.OpenAsync();

        var read = await systems.Session.CallAsync("get_post", """{ "id": "buffer:x:1" }""");
        var sent = await systems.Session.CallAsync("schedule_posts", $$"""{ "posts": [ { "channel": "buffer:7/x", "at": "{{Future.At(1)}}", "text": "Nowhere" } ] }""");

        Assert.True(read.IsError);
        Assert.True(sent.IsError);
        Assert.Equal([ProblemCodes.NotYourAccount], sent.Codes());
    }

    private static List<string> Outcomes(ToolReply reply) => [.. reply["results"]!.AsArray().Select(item => item!["outcome"]!.GetValue<string>())];

    private static List<string> Ids(ToolReply reply, string list) => [.. reply[list]!.AsArray().Select((JsonNode? item) => item!["id"]!.GetValue<string>())];
}
