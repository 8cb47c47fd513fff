using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Posts;

/// <summary>Moves of posts that exist.</summary>
public sealed class UpdateTests
{
    private static readonly DateTimeOffset Friday = PostSandbox.Now.AddDays(5);

    public static TheoryData<SocialNetwork> Networks => [.. Enum.GetValues<SocialNetwork>()];

    [Theory]
    [MemberData(nameof(Networks))]
    public async Task AMoveSendsTheTimeOnly(SocialNetwork network)
    {
        var dash = new RecordedDash("""{"id":7}""");

        var update = SampleUpdates.MoveTo(network, Friday);
        await dash.Client.Posts.UpdateAsync(7, update);

        Assert.Equal(network, update.Network);
        var sent = Assert.Single(dash.Requests);
        Assert.Equal(("PATCH", $"/{Wire(network)}/scheduled_posts/7"), (sent.Method.Method, sent.Address.AbsolutePath));
        Assert.Empty(Testing.JsonDifference.Between("""{"timestamp":"2026-03-06T09:00:00Z"}""", sent.Body!));
    }

    [Fact]
    public async Task BackToDraftLeavesTheTimeUnlessItIsToGo()
    {
        var dash = new RecordedDash("""{"id":7}""");

        XPost post = await dash.Client.Posts.UpdateAsync(7, new XPostUpdate().BackToDraft());
        await dash.Client.Posts.UpdateAsync(7, new XPostUpdate().BackToDraftWithoutTime());

        Assert.Equal(7, post.Id);
        Assert.Equal(["""{"status":"DRAFT"}""", """{"status":"DRAFT","timestamp":null}"""], dash.Requests.Select(request => request.Body!));
    }

    [Fact]
    public async Task ChangesAddUpInAnyOrder()
    {
        var dash = new RecordedDash("""{"id":7}""");

        await dash.Client.Posts.UpdateAsync(7, new XPostUpdate().BackToDraft().MoveTo(Friday));
        await dash.Client.Posts.UpdateAsync(7, new XPostUpdate().MoveTo(Friday).BackToDraft());
        await dash.Client.Posts.UpdateAsync(7, new XPostUpdate { AutoPublish = false }.MoveTo(Friday).BackToDraftWithoutTime());

        Assert.Empty(Testing.JsonDifference.Between("""{"status":"DRAFT","timestamp":"2026-03-06T09:00:00Z"}""", dash.Requests[0].Body!));
        Assert.Empty(Testing.JsonDifference.Between("""{"status":"DRAFT","timestamp":"2026-03-06T09:00:00Z"}""", dash.Requests[1].Body!));
        Assert.Empty(Testing.JsonDifference.Between("""{"status":"DRAFT","auto_publish":false,"timestamp":null}""", dash.Requests[2].Body!));
    }

    [Fact]
    public async Task PostsOfEveryNetworkAreMovedDraftedAndDeleted()
    {
        await using var sandbox = await PostSandbox.StartAsync();
        foreach (var post in sandbox.Posts.Scheduled(Friday))
        {
            var id = (await sandbox.Dash.Posts.CreateAsync(post)).Id;

            var moved = await sandbox.Dash.Posts.UpdateAsync(id, SampleUpdates.MoveTo(post.Network, Friday.AddHours(1)));
            Assert.Equal((Friday.AddHours(1), true), (moved.Timestamp, moved.Status == PostStatus.Scheduled));

            var drafted = await sandbox.Dash.Posts.UpdateAsync(id, SampleUpdates.BackToDraft(post.Network, "Later"));
            Assert.Equal((Friday.AddHours(1), true, "Later"), (drafted.Timestamp, drafted.Status == PostStatus.Draft, drafted.Caption));

            await sandbox.Dash.Posts.DeleteAsync(post.Network, id);
            await Assert.ThrowsAsync<Runtime.ApiException<ApiError>>(() => sandbox.Dash.Posts.GetAsync(post.Network, id));
        }
    }

    [Fact]
    public async Task ADraftGoesOutOnceItIsScheduled()
    {
        await using var sandbox = await PostSandbox.StartAsync();
        var draft = await sandbox.Dash.Posts.CreateAsync(sandbox.Posts.Bluesky.AsDraft());

        await sandbox.Dash.Posts.UpdateAsync(draft.Id, new BlueskyPostUpdate().ScheduleAt(Friday));

        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(6));
        Assert.True((await sandbox.Dash.Bluesky.GetPostAsync(draft.Id)).Status == PostStatus.Posted);
    }

    private static string Wire(SocialNetwork network) => network == SocialNetwork.X ? "twitter" : network.ToString().ToLowerInvariant();
}
