using System.Text.Json.Nodes;
using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Posts;

/// <summary>The text of a post has a name of its own on most networks, and one name here.</summary>
public sealed class CaptionTests
{
    private static readonly DateTimeOffset Friday = PostSandbox.Now.AddDays(5);

    [Fact]
    public async Task EachNetworkIsSentItsOwnMember()
    {
        Dictionary<SocialNetwork, string> names = new()
        {
            [SocialNetwork.Instagram] = "caption",
            [SocialNetwork.Facebook] = "message",
            [SocialNetwork.TikTok] = "text",
            [SocialNetwork.YouTube] = "description",
            [SocialNetwork.X] = "tweet_status",
            [SocialNetwork.Threads] = "text",
            [SocialNetwork.LinkedIn] = "text",
            [SocialNetwork.Snapchat] = "description",
            [SocialNetwork.Pinterest] = "note",
            [SocialNetwork.Bluesky] = "text",
        };
        foreach (var post in new SamplePosts(new MediaId(1), new MediaId(2)).Drafts)
        {
            var dash = new RecordedDash("""{"id":7}""");
            await dash.Client.Posts.CreateAsync(post);
            await dash.Client.Posts.UpdateAsync(7, SampleUpdates.BackToDraft(post.Network, "Later"));

            Assert.Equal([SamplePosts.Caption, "Later"], dash.Requests.Select(request => JsonNode.Parse(request.Body!)![names[post.Network]]!.GetValue<string>()));
            Assert.Equal(SamplePosts.Caption, post.Caption);
        }
    }

    [Fact]
    public async Task StoredPostsOfAllNetworksLookAlike()
    {
        await using var sandbox = await PostSandbox.StartAsync();
        foreach (var post in sandbox.Posts.Scheduled(Friday))
        {
            var stored = await sandbox.Dash.Posts.CreateAsync(post);

            Assert.Equal((post.Network, SamplePosts.Caption, SamplePosts.Brand), (stored.Network, stored.GetCaption(), stored.BrandId));
            Assert.Equal((Friday, true, null, null), (stored.Timestamp, stored.AutoPublish, stored.LiveUrl, stored.Error));
            Assert.NotNull(stored.PostGroupId);
            Assert.NotNull(stored.CreatedAt);
            Assert.NotNull(stored.UpdatedAt);
            Assert.Equal(post.Network is SocialNetwork.Facebook or SocialNetwork.X or SocialNetwork.Threads or SocialNetwork.LinkedIn or SocialNetwork.Bluesky ? 0 : 1, stored.MediaIds.Count);
        }
    }

    [Fact]
    public async Task WhyAPostFailedIsReadTheSameWay()
    {
        await using var sandbox = await PostSandbox.StartAsync();
        var post = await sandbox.Dash.Posts.CreateAsync(sandbox.Posts.LinkedIn.ScheduleAt(Friday));
        sandbox.Sandbox.Faults.FailPublishing(post.Id, "INVALID_AUTH");
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(6));

        IScheduledPost failed = await sandbox.Dash.LinkedIn.GetPostAsync(post.Id);

        Assert.True(failed.Status == PostStatus.Failed);
        Assert.True(failed.Error == AutoPublishError.InvalidAuth);
    }
}
