using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Service;

public sealed class ListTests
{
    private readonly ServiceUnderTest _test = new();

    public ListTests()
    {
        foreach (var (network, i) in Enum.GetValues<Network>().Select((network, i) => (network, i)))
        {
            var post = _test.Existing(network);
            _test.Provider.Put(post with { At = GuideDrafts.Afternoon + Duration.FromHours(10 - i) });
        }
    }

    [Fact]
    public async Task TheNetworksAreMergedByTime()
    {
        var listing = await _test.Service.ListAsync(new PostQuery());

        Assert.Equal(Enum.GetValues<Network>().Reverse(), listing.Posts.Select(post => post.Network));
        Assert.False(listing.HasMore);
    }

    [Fact]
    public async Task NetworksAreAskedAtOnceButOnlySoMany()
    {
        var (started, full) = (0, new TaskCompletionSource());
        _test.Provider.DuringList = () =>
        {
            if (Interlocked.Increment(ref started) == _test.Service.Settings.MaxConcurrency)
            {
                full.SetResult();
            }

            return full.Task;
        };

        await _test.Service.ListAsync(new PostQuery()).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(_test.Service.Settings.MaxConcurrency, _test.Provider.MostListsAtOnce);
    }

    [Fact]
    public async Task ALimitSaysThatThereIsMore()
    {
        var listing = await _test.Service.ListAsync(new PostQuery { Limit = 3 });

        Assert.Equal((3, true), (listing.Posts.Count, listing.HasMore));
        Assert.Equal(Network.Bluesky, listing.Posts[0].Network);
    }

    [Fact]
    public async Task ANetworkThatFailsIsNamedAndTheOthersAreListed()
    {
        _test.Provider.BeforeRead = query => Fail(query!.Networks.Contains(Network.TikTok));

        var listing = await _test.Service.ListAsync(new PostQuery());

        Assert.Equal(9, listing.Posts.Count);
        Assert.Equal("/networks/tiktok", Assert.Single(listing.Problems).Field);
    }

    [Fact]
    public async Task WhenEveryNetworkFailsTheListingFails()
    {
        _test.Provider.BeforeRead = _ => Fail(true);

        Assert.Equal(ProblemCodes.ProviderError, (await Assert.ThrowsAsync<SchedulingException>(() => _test.Service.ListAsync(new PostQuery()))).Problem.Code);
    }

    [Fact]
    public async Task FiltersNarrowTheListing()
    {
        _test.Existing(Network.X, PostState.Failed);

        Assert.Equal([Network.X], await ListedAsync(new PostQuery { States = [PostState.Failed] }));
        Assert.Equal([Network.Pinterest], await ListedAsync(new PostQuery { TextContains = "LINEN" }));
        Assert.Equal([Network.Instagram], await ListedAsync(new PostQuery { Channels = ["144/instagram"] }));
        Assert.Equal([Network.TikTok], await ListedAsync(new PostQuery { Networks = [Network.TikTok] }));
        Assert.Equal([Network.Facebook, Network.Instagram], await ListedAsync(new PostQuery { From = GuideDrafts.Afternoon + Duration.FromHours(9) }));
        Assert.Equal([Network.X, Network.Bluesky], await ListedAsync(new PostQuery { To = GuideDrafts.Afternoon + Duration.FromHours(1) }));
    }

    [Theory]
    [InlineData("900", null, ProblemCodes.NotYourAccount)]
    [InlineData(null, "144/myspace", ProblemCodes.UnknownNetwork)]
    [InlineData(null, "900/x", ProblemCodes.NotYourAccount)]
    public async Task AFilterThatNamesSomethingUnknownIsRefused(string? account, string? channel, string code)
    {
        var query = new PostQuery { AccountIds = account is null ? [] : [account], Channels = channel is null ? [] : [channel] };

        Assert.Equal(code, (await Assert.ThrowsAsync<SchedulingException>(() => _test.Service.ListAsync(query))).Problem.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task ALimitOutOfRangeIsRefused(int limit) =>
        Assert.Equal("/limit", (await Assert.ThrowsAsync<SchedulingException>(() => _test.Service.ListAsync(new PostQuery { Limit = limit }))).Problem.Field);

    [Theory]
    [InlineData("ftp://example.com/a.jpg", "144", ProblemCodes.InvalidValue)]
    [InlineData("https://example.com/a.jpg", "900", ProblemCodes.NotYourAccount)]
    public async Task AnUploadNeedsAWebAddressAndAnAccountOfOnesOwn(string url, string account, string code) => Assert.Equal(
        code,
        (await Assert.ThrowsAsync<SchedulingException>(() => _test.Service.UploadMediaAsync(new MediaUpload(account, new Uri(url))))).Problem.Code);

    private async Task<IEnumerable<Network>> ListedAsync(PostQuery query) => (await _test.Service.ListAsync(query)).Posts.Select(post => post.Network);

    private static void Fail(bool now)
    {
        if (now)
        {
            throw FakeProvider.Problem(ProblemCodes.ProviderError);
        }
    }
}
