using Dash.Sandbox;
using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Listing;

/// <summary>Pages of a calendar with thousands of posts, over real HTTP.</summary>
public sealed class PageOverHttpTests
{
    private const int Posts = 5000;

    [Fact]
    public async Task FiveThousandPostsPageThroughWithoutLossOrRepeat()
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions
        {
            StartTime = StandingClock.Morning.ToDateTimeOffset(),
            Seed = new SandboxSeed { Posts = Posts / 2 },
            RequestsPerMinute = 100_000,
            RecordedRequests = 10_000,
        });
        var provider = DashProviderFactory.Create(new DashProviderSettings
        {
            ApiKey = sandbox.ApiKey,
            SchedulerAddress = sandbox.SchedulerAddress,
            LibraryAddress = sandbox.LibraryAddress,
            PinterestAddress = sandbox.PinterestAddress,
            AuthAddress = sandbox.AuthAddress,
        });
        var service = new SchedulingService(provider, NetworkRuleBook.Default, new StandingClock(StandingClock.Morning));
        var (seen, most, cursor) = (new List<ScheduledPost>(), 0, (string?)null);
        do
        {
            var before = sandbox.Requests.Count;
            var page = await service.ListPageAsync(new PostPageRequest(new PostQuery(), 100, cursor));
            Assert.Empty(page.Problems);
            seen.AddRange(page.Posts);
            cursor = page.NextCursor;
            most = Math.Max(most, sandbox.Requests.Count - before);
        }
        while (cursor is not null);

        Assert.Equal(Posts, seen.Count);
        Assert.Equal(Posts, seen.Select(post => post.Id).Distinct().Count());
        Assert.Equal(seen.Select(post => post.At).Where(at => at is not null), seen.Select(post => post.At).Where(at => at is not null).Order());

        // One listing of two short pages for each network and one look at the account; where the posts without a time begin, both kinds.
        Assert.InRange(most, 11, 1 + (10 * (2 + 6)));
    }
}
