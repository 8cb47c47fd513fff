using Dash.Runtime;
using Dash.Runtime.Testing;

namespace Dash.Sdk.Tests.Client;

/// <summary>Unit tests of code that uses the SDK need no network.</summary>
public sealed class FakeTransportTests
{
    private readonly FakeTransport _fake = new();

    private DashClient Client => new(new DashClientOptions { ApiKey = "test", HttpClient = _fake.CreateClient() });

    [Fact]
    public async Task EveryServiceIsFakedBehindItsUsualAddress()
    {
        _fake.On(HttpMethod.Delete, "/twitter/scheduled_posts/{post_id}").Respond(204);
        _fake.On(HttpMethod.Get, "/v5/brands/144/boards").RespondJson(200, "[]");

        await Client.X.DeletePostAsync(7);
        Assert.Empty(await Client.PinterestBoards.ListBoardsAsync(144));

        Assert.Equal(["scheduler.dashsocial.com", "pinterest.dashsocial.com"], _fake.Requests.Select(request => request.Address.Host));
        _fake.VerifyAll();
    }

    [Fact]
    public async Task ACreatedPostIsAnsweredAsARecord()
    {
        var created = new XPost { Id = 806262, BrandId = 144, Status = PostStatus.Draft };
        _fake.On(HttpMethod.Post, "/twitter/scheduled_posts").RespondModel(created, 201);

        var post = await Client.X.CreatePostAsync(new NewXPost { BrandId = 144, Status = PostStatus.Draft, TweetStatus = "Hello" });

        Assert.Equal(created, post);
        Assert.Equal("Hello", _fake.Requests[0].Model<NewXPost>().TweetStatus);
    }

    [Fact]
    public async Task ALostAnswerIsPlayed()
    {
        _fake.On(HttpMethod.Post, "/twitter/scheduled_posts").Drop();

        var lost = await Assert.ThrowsAsync<ApiConnectionException>(() => Client.X.CreatePostAsync(new NewXPost { BrandId = 144, TweetStatus = "Hello" }));

        Assert.True(lost.OutcomeUnknown);
        Assert.Single(_fake.Requests);
    }
}
