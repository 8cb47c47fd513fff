using System.Text.Json;
using NodaTime;

namespace Dash.Scheduling.Tests.CodivUpload;

/// <summary>Drafts become one of four forms, with the options of their network under its own names.</summary>
public sealed class CreateTests
{
    private const string Document = "https://media.example.com/report.pdf";

    public static TheoryData<Network, string, string, string> Forms { get; } = new()
    {
        { Network.X, "", "text", """{"platforms":["x"],"description":"Something new"}""" },
        { Network.X, CodivUploadSession.Image, "image", """{"x_alt_text":"A cat","media_urls":["https://media.example.com/launch.jpg"]}""" },
        { Network.X, CodivUploadSession.Video, "video", """{"platforms":["x"]}""" },
        { Network.Instagram, CodivUploadSession.Image, "image", """{"first_comment":"First","instagram_alt_text":"A cat"}""" },
        { Network.Instagram, CodivUploadSession.Video, "video", """{"first_comment":"First","instagram_alt_text":"A cat","instagram_media_type":"REELS","instagram_share_to_feed":false}""" },
        { Network.Facebook, "", "text", """{"platforms":["facebook"]}""" },
        { Network.Facebook, CodivUploadSession.Image, "image", """{"platforms":["facebook"]}""" },
        { Network.Facebook, CodivUploadSession.Video, "video", """{"facebook_media_type":"REELS"}""" },
        { Network.TikTok, CodivUploadSession.Image, "image", """{"tiktok_disable_comment":true}""" },
        { Network.TikTok, CodivUploadSession.Video, "video", """{"tiktok_disable_comment":true,"tiktok_disable_duet":true,"tiktok_disable_stitch":false}""" },
        { Network.YouTube, CodivUploadSession.Video, "video", """{"title":"Launch","youtube_self_declared_made_for_kids":false}""" },
        { Network.Threads, "", "text", """{"platforms":["threads"]}""" },
        { Network.Threads, CodivUploadSession.Image, "image", """{"platforms":["threads"]}""" },
        { Network.LinkedIn, CodivUploadSession.Image, "image", """{"platforms":["linkedin"]}""" },
        { Network.LinkedIn, Document, "document", """{"media_urls":["https://media.example.com/report.pdf"]}""" },
        { Network.Pinterest, CodivUploadSession.Image, "image", """{"title":"Launch","pinterest_board_id":"123","pinterest_link":"https://example.com/launch"}""" },
        { Network.Pinterest, CodivUploadSession.Video, "video", """{"title":"Launch","pinterest_board_id":"123","pinterest_link":"https://example.com/launch"}""" },
        { Network.Bluesky, CodivUploadSession.Image, "image", """{"platforms":["bluesky"]}""" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task ADraftIsSentInTheFormOfItsMediaWithTheOptionsOfItsNetwork(Network network, string media, string form, string members)
    {
        await using var session = await CodivUploadSession.StartAsync();
        var draft = CodivUploadSession.Draft(network, OptionsOf(network, media), media.Length == 0 ? [] : [media]);

        var post = await session.CreateAsync(draft);

        var sent = Assert.Single(session.Creates).Json();
        Assert.Equal((form, "maple_and_co", "2026-03-10T15:00:00Z"), (sent.GetProperty("post_type").GetString(), sent.GetProperty("profile_name").GetString(), sent.GetProperty("scheduled_date").GetString()));
        foreach (var member in JsonSerializer.Deserialize<JsonElement>(members).EnumerateObject())
        {
            Assert.True(sent.TryGetProperty(member.Name, out var value) && JsonElement.DeepEquals(member.Value, value), $"{member.Name}: {sent}");
        }

        Assert.Equal((PostState.Scheduled, draft.At, draft.Text, draft.Channel), (post.State, post.At, post.Text, post.Channel));
        Assert.Equal(draft.MediaIds, post.MediaIds);
        Assert.Equivalent(post, await session.Service.GetAsync(post.Id));
    }

    [Fact]
    public async Task NothingIsSentBesideWhatWasAsked()
    {
        await using var session = await CodivUploadSession.StartAsync();
        await session.CreateAsync(CodivUploadSession.Draft(Network.X));
        Assert.Equal(["post_type", "profile_name", "platforms", "description", "scheduled_date"], Assert.Single(session.Creates).Json().EnumerateObject().Select(member => member.Name).OrderBy(name => name == "scheduled_date" ? 1 : 0).ThenBy(Order));
    }

    [Fact]
    public async Task AStoryIsAVideo()
    {
        await using var session = await CodivUploadSession.StartAsync();
        await session.CreateAsync(CodivUploadSession.Draft(Network.Instagram, new PostOptions { PostType = "story" }, CodivUploadSession.Video));
        Assert.Equal("STORIES", Assert.Single(session.Creates).Json().GetProperty("instagram_media_type").GetString());
    }

    [Fact]
    public async Task APostForNowHasNoTimeAndIsOutAtTheNextTick()
    {
        await using var session = await CodivUploadSession.StartAsync();

        var post = await session.CreateAsync(CodivUploadSession.Draft(Network.X) with { Mode = PublishMode.Now, At = null });
        Assert.False(Assert.Single(session.Creates).Json().TryGetProperty("scheduled_date", out _));
        Assert.Equal(PostState.Publishing, post.State);
        await session.PassAsync(Duration.Zero);

        var posted = await session.Service.GetAsync(post.Id);
        Assert.Equal((PostState.Posted, "completed"), (posted.State, posted.ProviderStatus));
        Assert.StartsWith("https://x.example/", posted.LiveUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APostThatCannotBeReadAfterItWasMadeIsMadeAllTheSame()
    {
        await using var session = await CodivUploadSession.StartAsync();
        session.Sandbox.Faults.Add(global::Dash.Sandbox.SandboxFault.Answer(404) with { Method = "GET", Path = "/codivupload/posts/{id}" });

        var post = await session.CreateAsync(CodivUploadSession.Draft(Network.X));

        Assert.Equal((PostState.Scheduled, post.Id), (post.State, Assert.Single(await session.ScheduledAsync()).Id));
    }

    [Fact]
    public async Task ChannelsAreTheConnectedNetworksOfEachProfile()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var channels = await session.Service.ListChannelsAsync();
        Assert.Equal(9, channels.Count(channel => channel.AccountId == CodivUploadSession.Account));
        Assert.Equal(["northwind_outdoors/instagram", "northwind_outdoors/x"], channels.Where(channel => channel.AccountId == "northwind_outdoors").Select(channel => channel.Id));
        Assert.All(channels, channel => Assert.Equal("codivupload", channel.Provider));
    }

    private static int Order(string name) => Array.IndexOf(["post_type", "profile_name", "platforms", "description"], name);

    private static PostOptions OptionsOf(Network network, string media)
    {
        var isVideo = media == CodivUploadSession.Video;
        var alt = new Dictionary<string, string> { [media] = "A cat" };
        return network switch
        {
            Network.X when media == CodivUploadSession.Image => new PostOptions { AltTexts = alt },
            Network.Instagram => new PostOptions { PostType = isVideo ? "reel" : "feed", FirstComment = "First", AltTexts = alt, ShareToFeed = isVideo ? false : null },
            Network.Facebook => new PostOptions { PostType = isVideo ? "reel" : "post" },
            Network.TikTok => new PostOptions { DisableComments = true, DisableDuet = isVideo ? true : null, DisableStitch = isVideo ? false : null },
            Network.YouTube => new PostOptions { Title = "Launch", MadeForKids = false },
            Network.Pinterest => new PostOptions { Title = "Launch", Board = "123", Link = "https://example.com/launch" },
            _ => PostOptions.None,
        };
    }
}
