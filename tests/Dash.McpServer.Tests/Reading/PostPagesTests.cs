using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Tests.Reading;

/// <summary>list_posts: every post exactly once, in answers that a client can take.</summary>
public sealed class PostPagesTests
{
    private const int MostBytes = 32_000;

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task APageHasTwentyPostsAndACursorToTheRest(string era)
    {
        var posts = CrowdedProvider.Hourly(45, number => $"Post {number}");
        await using var session = await PipedSession.OpenAsync(new CrowdedProvider(posts), era);

        var replies = await PagesAsync(session, "");

        Assert.Equal([20, 20, 5], replies.Select(reply => reply["count"]!.GetValue<int>()));
        Assert.Equal(posts.Select(post => post.Id), replies.SelectMany(Ids));
        Assert.Contains(replies[0].TextAt("next_cursor"), replies[0].Text);
        Assert.Equal(replies[0].TextAt("to"), replies[2].TextAt("to"));
    }

    [EraTheory]
    [InlineData("""  "limit": 100 """, 100)]
    [InlineData("""  "limit": 100, "detail": "full" """, 2000)]
    [InlineData("""  "limit": 100, "detail": "csv" """, 2000)]
    [InlineData("""  "limit": 100, "detail": "full" """, 20_000)]
    public async Task WhateverIsAskedForAnAnswerStaysBelowEightThousandTokens(string arguments, int length)
    {
        var posts = CrowdedProvider.Hourly(120, number => $"{number} " + new string(number % 3 == 0 ? 'ä' : 'a', length * (number % 5) / 4));
        await using var session = await PipedSession.OpenAsync(new CrowdedProvider(posts));

        var replies = await PagesAsync(session, arguments + ", \"to\": \"2099-01-01T00:00:00Z\",");

        Assert.All(replies, reply => Assert.InRange(Bytes(reply), 1, MostBytes));
        var left = replies.SelectMany(reply => reply["problems"]!.AsArray()).Select(problem => problem!.GetValue<string>().Split(' ')[2].TrimEnd(':').Split('/')[^1]);
        Assert.Equal(posts.Select(post => post.Id).Order(StringComparer.Ordinal), replies.SelectMany(Ids).Concat(left).Order(StringComparer.Ordinal));
    }

    [EraFact]
    public async Task APostThatIsTooLargeByItselfIsNamedAndTheOthersCome()
    {
        var posts = CrowdedProvider.Hourly(3, number => new string('x', number == 1 ? 60_000 : 10));
        await using var session = await PipedSession.OpenAsync(new CrowdedProvider(posts));

        var replies = await PagesAsync(session, """ "detail": "full", """);

        Assert.Equal([posts[0].Id, posts[2].Id], replies.SelectMany(Ids));
        Assert.Contains(replies, reply => reply.Text.Contains($"Post {posts[1].Id} alone is longer", StringComparison.Ordinal));
        Assert.All(replies, reply => Assert.False(reply.IsError));
        Assert.Equal(3, (await PagesAsync(session, "")).SelectMany(Ids).Count());
    }

    [EraFact]
    public async Task OnlyFullDetailHasWholeTextsMediaAndOptions()
    {
        await using var session = await SandboxSession.OpenAsync();
        var (media, text) = (await session.UploadAsync(), string.Join(' ', Enumerable.Repeat("word", 60)));
        await session.ScheduleAsync($$"""{ "channel": "144/instagram", "at": "{{Future.At(2)}}", "text": "{{text}}", "media_ids": ["{{media}}"], "post_type": "feed" }""");

        var brief = await session.CallAsync("list_posts", "{}");
        var full = await session.CallAsync("list_posts", """{ "detail": "full" }""");

        Assert.EndsWith("…", brief.TextAt("posts/0/text"));
        Assert.Null(brief["posts/0/media_ids"]);
        Assert.Equal((text, media, "post_type=feed"), (full.TextAt("posts/0/text"), full.TextAt("posts/0/media_ids/0"), full.TextAt("posts/0/options/0")));
    }

    [EraFact]
    public async Task TheSheetOfAListingIsNothingNewToTheLedger()
    {
        using var ledger = SqliteLedger.OpenInMemory();
        await using var session = await SandboxSession.OpenAsync(ledger: ledger, timeZone: "America/New_York");
        await session.ScheduleAsync($$"""{ "channel": "144/x", "at": "{{Future.At(1)}}", "text": "One, \"two\"\n=three" }""");
        await session.ScheduleAsync("""{ "channel": "145/threads", "publish": "draft", "text": "Some day" }""");
        await session.ScheduleAsync($$"""{ "channel": "144/bluesky", "at": "{{Future.At(3)}}", "text": "Ünïcode 👩‍👩‍👧" }""");
        var provider = SandboxSession.Provider(session.Sandbox);
        var service = new SchedulingService(provider, NetworkRuleBook.Default, SystemClock.Instance, new SchedulingSettings { Ledger = ledger });

        var sheet = await session.CallAsync("list_posts", """{ "detail": "csv" }""");
        var drafts = await session.CallAsync("list_posts", """{ "detail": "csv", "states": ["draft"] }""");
        var rows = new[] { sheet, drafts }.SelectMany(reply => PostSheet.Read(reply.TextAt("csv"), service.Times).Rows).ToList();
        var results = await service.ScheduleAsync([.. rows.Select(row => row.Draft!)]);

        Assert.Empty(sheet["posts"]!.AsArray());
        Assert.Contains(sheet.TextAt("csv").TrimEnd('\n'), sheet.Text);
        Assert.Equal(3, results.Count);
        Assert.All(results.Zip(rows), pair => Assert.Equal((true, pair.Second.PostId), (pair.First.Replayed, pair.First.PostId)));
        Assert.Equal(3, await session.CountPostsAsync());
    }

    [EraTheory]
    [InlineData("{ \"detail\": \"csv\" }")]
    [InlineData("{ \"detail\": \"csv\", \"states\": [\"draft\"] }")]
    public async Task ASheetThatIsListedCheckedAndSentAgainMakesNothing(string listing)
    {
        await using var session = await SandboxSession.OpenAsync(timeZone: "America/New_York");
        var media = await session.UploadAsync();
        await session.ScheduleAsync($$"""{ "channel": "144/x", "at": "{{Future.At(1)}}", "text": "One, \"two\"\n=three", "thread_replies": ["a | b", "c"] }""");
        await session.ScheduleAsync($$"""{ "channel": "144/instagram", "at": "{{Future.At(2)}}", "text": "Ünïcode 👩‍👩‍👧", "media_ids": ["{{media}}"], "post_type": "feed" }""");
        await session.ScheduleAsync("""{ "channel": "145/threads", "publish": "draft", "text": "Some day" }""");
        var csv = (await session.CallAsync("list_posts", listing)).TextAt("csv");

        var known = await session.CallAsync("validate_posts", JsonSerializer.Serialize(new { sheet = csv }));
        var anew = await session.CallAsync("validate_posts", JsonSerializer.Serialize(new { sheet = Regex.Replace(csv, "^[a-z]+:[0-9]+,", ",", RegexOptions.Multiline, TimeSpan.FromSeconds(10)) }));
        var sent = await session.CallAsync("schedule_posts", $$"""{ "plan_id": "{{anew.TextAt("plan_id")}}" }""");

        Assert.Equal((0, null), (known["valid"]!.GetValue<int>(), known["plan_id"]));
        Assert.NotEmpty(known["results"]!.AsArray());
        Assert.All(known["results"]!.AsArray(), row => Assert.Equal(("exists", 0), (row!["outcome"]!.GetValue<string>(), row["problems"]!.AsArray().Count)));
        Assert.All(anew["results"]!.AsArray(), row => Assert.Equal("exists", row!["outcome"]!.GetValue<string>()));
        Assert.All(sent["results"]!.AsArray(), item => Assert.Equal(("created", true), (item!["outcome"]!.GetValue<string>(), item["replayed"]?.GetValue<bool>())));
        Assert.Equal(known["results"]!.AsArray().Select(row => row!["id"]!.GetValue<string>()), sent["results"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
        Assert.Equal(3, await session.CountPostsAsync());
        Assert.Equal(csv, (await session.CallAsync("list_posts", listing)).TextAt("csv"));
    }

    [EraFact]
    public async Task ANetworkThatCannotBeReadIsNamed()
    {
        await using var session = await PipedSession.OpenAsync(new CrowdedProvider(CrowdedProvider.Hourly(4, number => "Hello"), outOfReach: Network.Threads));

        var reply = await session.CallAsync("list_posts", "{}");

        Assert.Equal(2, Ids(reply).Count());
        Assert.Contains("at /networks/threads:", reply.TextAt("problems/0"));
        Assert.Contains("Threads are missing from this page", reply.Text);
    }

    [EraTheory]
    [InlineData("""{ "channels": ["x"] }""", 2)]
    [InlineData("""{ "networks": ["twitter"] }""", 2)]
    [InlineData("""{ "channels": ["144/x", "threads"] }""", 4)]
    [InlineData("""{ "channels": ["144/tiktok", "threads"] }""", 2)]
    public async Task ANetworkStandsForAllOfItsChannels(string arguments, int count)
    {
        await using var session = await PipedSession.OpenAsync(new CrowdedProvider(CrowdedProvider.Hourly(4, number => "Hello")));

        Assert.Equal(count, Ids(await session.CallAsync("list_posts", arguments)).Count());
    }

    [EraFact]
    public async Task ACursorOfOtherFiltersIsRefusedWithWhatToDo()
    {
        await using var session = await PipedSession.OpenAsync(new CrowdedProvider(CrowdedProvider.Hourly(45, number => "Hello")));
        var cursor = (await session.CallAsync("list_posts", "{}")).TextAt("next_cursor");

        var other = await session.CallAsync("list_posts", $$"""{ "channels": ["x"], "cursor": "{{cursor}}" }""");

        Assert.True(other.IsError);
        Assert.Contains("invalid_cursor", other.Text);
        Assert.Contains("filters of the first page", other.Text);
    }

    private static async Task<List<ToolReply>> PagesAsync(PipedSession session, string arguments)
    {
        var replies = new List<ToolReply>();
        for (string? cursor = null; replies.Count == 0 || cursor is not null;)
        {
            var reply = await session.CallAsync("list_posts", $"{{ {arguments} \"cursor\": {(cursor is null ? "null" : $"\"{cursor}\"")} }}");
            Assert.False(reply.IsError, reply.Text);
            replies.Add(reply);
            cursor = reply["next_cursor"]?.GetValue<string>();
        }

        return replies;
    }

    private static IEnumerable<string> Ids(ToolReply reply) => reply["csv"] is { } csv
        ? csv.GetValue<string>().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0])
        : reply["posts"]!.AsArray().Select(post => post!["id"]!.GetValue<string>());

    private static int Bytes(ToolReply reply) => Encoding.UTF8.GetByteCount(reply.Text) + Encoding.UTF8.GetByteCount(reply.Content.ToJsonString());
}
