using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests.CodivUpload;

/// <summary>Creating posts: four forms, three ways to name a time, and what is refused with which words.</summary>
public sealed class CreateTests
{
    private const string Picture = "\"https://media.example.com/1.jpg\"";

    [Fact]
    public async Task APostForNowIsAnsweredWith200AndOneForLaterWith202()
    {
        await using var workspace = await Workspace.OpenAsync();

        var now = (await workspace.CreateAsync(Workspace.Text())).Expect(200);
        var later = (await workspace.CreateAsync(Workspace.Text(""","scheduled_date":"2026-03-12T09:00:00Z" """, "\"x\",\"threads\""))).Expect(202);

        Assert.True(now["is_immediate"]!.GetValue<bool>());
        Assert.False(later["is_immediate"]!.GetValue<bool>());
        Assert.Equal(2, later["destinations_count"]!.GetValue<int>());
        Assert.Equal("text", later["received_type"]!.GetValue<string>());
    }

    [Fact]
    public async Task EveryFormOfAPostIsTaken()
    {
        await using var workspace = await Workspace.OpenAsync();
        foreach (var (form, platforms, media) in new[] { ("image", "\"instagram\",\"tiktok\"", Picture), ("video", "\"youtube\",\"facebook\"", "\"https://media.example.com/a.mp4\""), ("document", "\"linkedin\"", "\"https://media.example.com/a.pdf\"") })
        {
            var answer = await workspace.CreateAsync($$"""{"post_type":"{{form}}","profile_name":"maple_and_co","platforms":[{{platforms}}],"media_urls":[{{media}}],"title":"Spring"}""");
            Assert.Equal(form, answer.Expect(200)["received_type"]!.GetValue<string>());
        }
    }

    [Theory]
    [InlineData(""","scheduled_date":"2026-03-12T09:00:00+01:00" """, "scheduled_date", "ending with Z")]
    [InlineData(""","scheduled_date":"2026-03-09T09:00:00Z" """, "scheduled_date", "past")]
    [InlineData(""","scheduled_date":"2027-03-11T09:00:00Z" """, "scheduled_date", "365 days")]
    [InlineData(""","scheduled_date":"2026-03-12T09:00:00Z","add_to_queue":true""", "add_to_queue", "scheduled_date")]
    [InlineData(""","add_to_queue":true,"schedule_best_time":true""", "schedule_best_time", "add_to_queue")]
    [InlineData(""","threads_topic_tag":"a.b" """, "threads_topic_tag", "period")]
    [InlineData(""","media_urls":["https://media.example.com/1.jpg"]""", "media_urls", "does not exist")]
    [InlineData(""","youtube_type":"video" """, "youtube_type", "does not exist")]
    public async Task AMemberThatIsNotTakenIsNamedWithItsReason(string extra, string path, string reason)
    {
        await using var workspace = await Workspace.OpenAsync();

        var answer = (await workspace.CreateAsync(Workspace.Text(extra))).Expect(400);

        Assert.Equal("Validation failed", answer["error"]!.GetValue<string>());
        var detail = Assert.Single(answer["details"]!.AsArray())!;
        Assert.Equal([path], detail["path"]!.AsArray().Select(step => step!.ToString()));
        Assert.Contains(reason, detail["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownNetworkIsNamedByItsPlaceInTheList()
    {
        await using var workspace = await Workspace.OpenAsync();
        var answer = (await workspace.CreateAsync(Workspace.Text(platforms: "\"x\",\"Twitter\""))).Expect(400);
        Assert.Equal("""["platforms",1]""", answer["details"]![0]!["path"]!.ToJsonString());
    }

    [Fact]
    public async Task APostOfNoKnownFormIsToldTheForms()
    {
        await using var workspace = await Workspace.OpenAsync();
        var answer = (await workspace.CreateAsync("""{"post_type":"reel","profile_name":"maple_and_co","platforms":["x"]}""")).Expect(400);
        Assert.Contains("text, image, video, document", Assert.Single(answer["details"]!.AsArray())!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"x\"", 281, "text_too_long")]
    [InlineData("\"instagram\"", 5, "unsupported_post_type")]
    public async Task ARuleOfANetworkIsAViolation(string platforms, int letters, string type)
    {
        await using var workspace = await Workspace.OpenAsync();

        var answer = (await workspace.CreateAsync(Workspace.Text(platforms: platforms, description: new string('a', letters)))).Expect(400);

        Assert.Equal("Post verification failed", answer["error"]!.GetValue<string>());
        Assert.Equal(type, Assert.Single(answer["violations"]!.AsArray())!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task WhatIsTooLongMayBeCutOnRequest()
    {
        await using var workspace = await Workspace.OpenAsync();
        (await workspace.CreateAsync(Workspace.Text(""","auto_truncate":true""", description: new string('a', 500)))).Expect(200);
        (await workspace.CreateAsync(Workspace.Text(""","x_text":"short" """, description: new string('a', 500)))).Expect(200);
    }

    [Fact]
    public async Task ImagesBeyondTheNumberOfANetworkAreRefused()
    {
        await using var workspace = await Workspace.OpenAsync();
        var media = string.Join(',', Enumerable.Repeat(Picture, 5));
        var answer = await workspace.CreateAsync($$"""{"post_type":"image","profile_name":"maple_and_co","platforms":["x","facebook"],"media_urls":[{{media}}]}""");
        Assert.Equal(("x", "too_many_images"), (answer.Expect(400)["violations"]![0]!["platform"]!.GetValue<string>(), answer["violations"]![0]!["type"]!.GetValue<string>()));
    }

    [Fact]
    public async Task APinNeedsItsBoard()
    {
        await using var workspace = await Workspace.OpenAsync();
        var pin = $$"""{"post_type":"image","profile_name":"maple_and_co","platforms":["pinterest"],"media_urls":[{{Picture}}]}""";
        Assert.Equal("""["pinterest_board_id"]""", (await workspace.CreateAsync(pin)).Expect(400)["details"]![0]!["path"]!.ToJsonString());
        var sent = JsonNode.Parse(pin)!.AsObject();
        sent["pinterest_board_id"] = "123";
        (await workspace.CreateAsync(sent.ToJsonString())).Expect(200);
    }

    [Fact]
    public async Task AnUnknownProfileIs404AndANetworkThatIsNotConnected403()
    {
        await using var workspace = await Workspace.OpenAsync();
        (await workspace.CreateAsync("""{"post_type":"text","profile_name":"nobody","platforms":["x"],"description":"a"}""")).Expect(404);
        var answer = await workspace.CreateAsync("""{"post_type":"text","profile_name":"northwind_outdoors","platforms":["threads"],"description":"a"}""");
        Assert.Contains("threads", answer.Expect(403)["error"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://media.example.com/1.jpg", "HTTPS")]
    [InlineData("https://media.example.com/1.mp4", "video")]
    public async Task AnAddressThatIsNoPublicImageIsRefused(string address, string reason)
    {
        await using var workspace = await Workspace.OpenAsync();
        var answer = await workspace.CreateAsync($$"""{"post_type":"image","profile_name":"maple_and_co","platforms":["x"],"media_urls":["{{address}}"]}""");
        Assert.Equal("""["media_urls",0]""", answer.Expect(400)["details"]![0]!["path"]!.ToJsonString());
        Assert.Contains(reason, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AKeyIsNeededAndHasToBeRight()
    {
        await using var workspace = await Workspace.OpenAsync();
        using var stranger = new SandboxClient(workspace.Sandbox, null);
        using var dash = new SandboxClient(workspace.Sandbox);
        Assert.Equal("Missing API key", (await stranger.GetAsync("codivupload/posts")).Expect(401)["error"]!.GetValue<string>());
        Assert.Equal("Invalid API key", (await dash.GetAsync("codivupload/posts")).Expect(401)["error"]!.GetValue<string>());
    }
}
