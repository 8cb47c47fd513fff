using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Posts;

/// <summary>Everything planned, over brands and networks, with a window even where none is given.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task WithoutAWindowTheUsualOneIsSent()
    {
        var dash = new RecordedDash("""{"data":[]}""");
        var before = DateTimeOffset.UtcNow;

        Assert.Empty(await dash.Client.Posts.ListAsync([144]).ToListAsync());

        Assert.Equal(10, dash.Requests.Count);
        Assert.Equal(10, dash.Requests.Select(request => request.Address.AbsolutePath).Distinct().Count());
        foreach (var request in dash.Requests)
        {
            var query = System.Web.HttpUtility.ParseQueryString(request.Address.Query);
            var (start, end) = (DateTimeOffset.Parse(query["start"]!), DateTimeOffset.Parse(query["end"]!));
            Assert.Equal(TimeSpan.FromDays(97), end - start);
            Assert.InRange(start, before - TimeSpan.FromDays(7), DateTimeOffset.UtcNow - TimeSpan.FromDays(7));
            Assert.Equal(("144", "TIMESTAMP"), (query["brand_ids"], query["sort"]));
        }
    }

    [Fact]
    public async Task BrandsAreAskedForOneByOne()
    {
        var dash = new RecordedDash("""{"data":[{"id":7}]}""");

        var posts = await dash.Client.Posts.ListAsync([144, 145, 144], PostWindow.Everything, [SocialNetwork.X, SocialNetwork.Threads, SocialNetwork.X]).ToListAsync();

        Assert.Equal([SocialNetwork.X, SocialNetwork.Threads, SocialNetwork.X, SocialNetwork.Threads], posts.Select(post => post.Network));
        Assert.Equal(["144", "144", "145", "145"], dash.Requests.Select(request => System.Web.HttpUtility.ParseQueryString(request.Address.Query)["brand_ids"]));
        Assert.All(dash.Requests, request => Assert.DoesNotContain("start=", request.Address.Query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AWindowFindsWhatIsPlannedOnEveryNetwork()
    {
        await using var sandbox = await PostSandbox.StartAsync();
        var friday = PostSandbox.Now.AddDays(5);
        foreach (var post in sandbox.Posts.Scheduled(friday).Concat(sandbox.Posts.Scheduled(friday.AddDays(200))).Concat(sandbox.Posts.Drafts))
        {
            await sandbox.Dash.Posts.CreateAsync(post);
        }

        var planned = await sandbox.Dash.Posts.ListAsync([SamplePosts.Brand], PostWindow.Around(PostSandbox.Now)).ToListAsync();

        Assert.Equal(Enum.GetValues<SocialNetwork>(), planned.Select(post => post.Network));
        Assert.All(planned, post => Assert.Equal(friday, post.Timestamp));
        Assert.Equal(30, await sandbox.Dash.Posts.ListAsync([SamplePosts.Brand], PostWindow.Everything).CountAsync());
    }

    [Fact]
    public void AListingOfNothingAndAWindowThatEndsBeforeItStartsAreRefused()
    {
        var dash = new RecordedDash();
        Assert.Contains("no brand", Assert.Throws<ArgumentException>(() => dash.Client.Posts.ListAsync([])).Message, StringComparison.Ordinal);
        Assert.Contains("Swap", Assert.Throws<ArgumentException>(() => new PostWindow(PostSandbox.Now, PostSandbox.Now.AddDays(-1))).Message, StringComparison.Ordinal);
        Assert.Empty(dash.Requests);
    }

    [Fact]
    public async Task ANetworkThatDoesNotExistIsNamedWithThoseThatDo()
    {
        var dash = new RecordedDash();
        var refused = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => dash.Client.Posts.GetAsync((SocialNetwork)99, 7));
        Assert.Contains("Bluesky", refused.Message, StringComparison.Ordinal);
    }
}
