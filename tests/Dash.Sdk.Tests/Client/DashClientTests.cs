using Dash.Runtime;
using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Client;

public sealed class DashClientTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void WithoutAKeyTheOptionIsNamed(string? key) =>
        Assert.Contains("DashClientOptions.ApiKey", Assert.Throws<ArgumentException>(() => new DashClient(new DashClientOptions { ApiKey = key })).Message);

    [Fact]
    public void TheEnvironmentIsReadOnlyWhenAsked()
    {
        var before = Environment.GetEnvironmentVariable("DASH_API_KEY");
        try
        {
            Environment.SetEnvironmentVariable("DASH_API_KEY", "from-the-environment");
            Assert.NotNull(DashClient.FromEnvironment());
            Assert.Throws<ArgumentException>(() => new DashClient(new DashClientOptions()));

            Environment.SetEnvironmentVariable("DASH_API_KEY", null);
            Assert.Contains("DASH_API_KEY", Assert.Throws<InvalidOperationException>(DashClient.FromEnvironment).Message);
        }
        finally
        {
            Environment.SetEnvironmentVariable("DASH_API_KEY", before);
        }
    }

    [Fact]
    public void AKeyIsNotSentWithoutEncryptionExceptToThisMachine()
    {
        var error = Assert.Throws<ArgumentException>(() => new DashClient(new DashClientOptions { ApiKey = "k", LibraryBaseAddress = new Uri("http://library.example.com") }));

        Assert.Contains("LibraryBaseAddress", error.Message);
        Assert.NotNull(new DashClient(new DashClientOptions { ApiKey = "k", LibraryBaseAddress = new Uri("http://127.0.0.1:5000/library/") }));
    }

    [Fact]
    public async Task EachServiceHasItsOwnAddress()
    {
        var handler = new RecordedDash();
        var dash = new DashClient(new DashClientOptions
        {
            ApiKey = "k",
            HttpClient = new HttpClient(handler),
            SchedulerBaseAddress = new Uri("http://localhost:1/scheduler/"),
            LibraryBaseAddress = new Uri("https://library.example.com/base"),
            PinterestBaseAddress = new Uri("https://pinterest.example.com"),
            AuthBaseAddress = new Uri("https://auth.example.com"),
        });

        await dash.X.DeletePostAsync(1);
        await Assert.ThrowsAnyAsync<ApiException>(() => dash.Library.Media.GetAsync(1, 2));
        await Assert.ThrowsAnyAsync<ApiException>(() => dash.PinterestBoards.ListBoardsAsync(1));
        await Assert.ThrowsAnyAsync<ApiException>(() => dash.Account.GetSelfAsync());

        Assert.Equal(
            [
                "http://localhost:1/scheduler/twitter/scheduled_posts/1", "https://library.example.com/base/brands/1/media/v2/2",
                "https://pinterest.example.com/v5/brands/1/boards", "https://auth.example.com/api/self",
            ],
            handler.Requests.Select(request => request.Address.AbsoluteUri));
    }

    [Fact]
    public void OptionsNeverPrintTheKey()
    {
        var text = new DashClientOptions { ApiKey = RecordedDash.Key }.ToString();

        Assert.DoesNotContain(RecordedDash.Key, text);
        Assert.Contains("ApiKey = (hidden)", text);
    }

    [Fact]
    public async Task ErrorsNeverPrintTheKey()
    {
        var dash = new RecordedDash($"no access for {RecordedDash.Key}", System.Net.HttpStatusCode.Forbidden);

        var error = await Assert.ThrowsAsync<ApiException>(() => dash.Client.X.GetPostAsync(1));

        Assert.DoesNotContain(RecordedDash.Key, $"{error} {error.ResponseText}");
    }

    [Fact]
    public async Task ACancelledCallIsCancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var error = await Assert.ThrowsAsync<OperationCanceledException>(() => new RecordedDash().Client.X.GetPostAsync(1, cancelled.Token));

        Assert.Equal(cancelled.Token, error.CancellationToken);
    }

    [Fact]
    public async Task PostsArePagedThroughByTheLinksOfTheService()
    {
        const string second = "https://scheduler.dashsocial.com/twitter/scheduled_posts?brand_ids=144&limit=2&offset=2&media_v2=true";
        var dash = new RecordedDash(request => RecordedDash.Answer(request.Address.AbsoluteUri == second
            ? """{"data":[{"id":3}],"paging":{"count":3,"previous":null,"next":null}}"""
            : $$"""{"data":[{"id":1},{"id":2}],"paging":{"count":3,"previous":null,"next":"{{second}}"} }"""));

        var ids = await dash.Client.X.ListPostsAsync([144], limit: 2).Select(post => post.Id).ToListAsync();

        Assert.Equal([1, 2, 3], ids);
        Assert.Equal(2, dash.Requests.Count);
    }

    [Fact]
    public async Task AnyPartCanBeReplacedInTests()
    {
        DashClient dash = new MockedDash();

        Assert.Equal(42, (await dash.X.GetPostAsync(42)).Id);
    }

    private sealed class MockedDash : DashClient
    {
        public override XClient X { get; } = new MockedX();
    }

    private sealed class MockedX : XClient
    {
        public override Task<XPost> GetPostAsync(long postId, CancellationToken cancellationToken = default) => Task.FromResult(new XPost { Id = postId });
    }
}
