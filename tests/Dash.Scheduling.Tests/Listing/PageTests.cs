using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Listing;

/// <summary>Listings of any length, page by page.</summary>
public sealed class PageTests
{
    private static readonly Instant Start = StandingClock.Morning;
    private static readonly PostQuery Window = new() { From = Start, To = Start + Duration.FromDays(400) };

    private readonly ServiceUnderTest _test = new();

    [Fact]
    public async Task PostsOfOneMomentAreNeitherLostNorRepeated()
    {
        Put(Enumerable.Range(0, 70).Select(number => Post(number, Start + Duration.FromHours(number / 35))));

        Assert.Equal(Expected(), (await PagesAsync(Window, 10)).SelectMany(page => page.Posts).Select(post => post.Id));
    }

    [Fact]
    public async Task WhatComesAndGoesMeanwhileMovesNoOtherPost()
    {
        Put(Enumerable.Range(0, 5000).Select(number => Post(number, Start + Duration.FromMinutes(30 * (number / 2)))));
        var stays = Expected().Where((_, place) => place % 7 != 0).ToHashSet(StringComparer.Ordinal);
        var goes = new Queue<string>(Expected().Where(id => !stays.Contains(id)));
        var seen = new List<string>();
        var newcomers = 10_000;
        string? cursor = null;
        do
        {
            var page = await _test.Service.ListPageAsync(new PostPageRequest(Window, 100, cursor));
            seen.AddRange(page.Posts.Select(post => post.Id));
            cursor = page.NextCursor;
            for (var i = 0; i < 10; i++)
            {
                await _test.Provider.DeleteAsync(goes.Dequeue(), default);
                Put([Post(newcomers++, Start + Duration.FromHours(i))]);
            }
        }
        while (cursor is not null);

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Empty(stays.Except(seen));
    }

    [Fact]
    public async Task ThePageAtTheEndCostsNoMoreThanTheFirst()
    {
        Put(Enumerable.Range(0, 5000).Select(number => Post(number, Start + Duration.FromMinutes(number))));
        var (costs, cursor, before) = (new List<int>(), (string?)null, 0);
        do
        {
            var page = await _test.Service.ListPageAsync(new PostPageRequest(Window, 100, cursor));
            cursor = page.NextCursor;
            costs.Add(_test.Provider.PostsRead - before);
            before = _test.Provider.PostsRead;
        }
        while (cursor is not null);

        // Ten networks, each one page and what tells that there is more.
        Assert.Equal(50, costs.Count);
        Assert.InRange(costs.Max(), 100, 10 * 103);
    }

    [Fact]
    public async Task AFilterThatHardlyAnythingPassesEndsAPageEarlyAndLosesNothing()
    {
        Put(Enumerable.Range(0, 5000).Select(number => Post(number, Start + Duration.FromMinutes(number), Network.X, number % 900 == 899 ? PostState.Failed : PostState.Scheduled)));

        var pages = await PagesAsync(Window with { States = [PostState.Failed] }, 20);

        Assert.Equal(Expected(PostState.Failed), pages.SelectMany(page => page.Posts).Select(post => post.Id));
        Assert.InRange(pages.Count, 5, 6);
    }

    [Fact]
    public async Task DraftsWithoutATimeComeLastAndOnlyWithoutAWindow()
    {
        Put(Enumerable.Range(0, 25).Select(number => Post(number, number % 2 == 0 ? null : Start + Duration.FromHours(number))));

        var whole = (await PagesAsync(new PostQuery(), 4)).SelectMany(page => page.Posts).ToList();

        Assert.Equal(Expected(), whole.Select(post => post.Id));
        Assert.Equal(13, whole.AsEnumerable().Reverse().TakeWhile(post => post.At is null).Count());
        Assert.Equal(12, (await PagesAsync(Window, 4)).Sum(page => page.Posts.Count));
    }

    [Fact]
    public async Task APageThatEndsWithTheLastTimeGoesOnWithTheDrafts()
    {
        Put([Post(1, Start), Post(2, Start + Duration.FromHours(1)), Post(3, null), Post(4, null)]);

        Assert.Equal([2, 2], (await PagesAsync(new PostQuery(), 2)).Select(page => page.Posts.Count));
    }

    [Fact]
    public async Task ACursorKeepsTheWindowOfTheFirstPage()
    {
        Put(Enumerable.Range(0, 30).Select(number => Post(number, Start + Duration.FromDays(number))));
        var week = new PostQuery { From = Start, To = Start + Duration.FromDays(6) };

        var first = await _test.Service.ListPageAsync(new PostPageRequest(week, 4));
        var second = await _test.Service.ListPageAsync(new PostPageRequest(new PostQuery(), 4, first.NextCursor));

        Assert.Equal((4, 3, null), (first.Posts.Count, second.Posts.Count, second.NextCursor));
        Assert.Equal((week.From, week.To), (second.From, second.To));
    }

    [Fact]
    public async Task ACursorOfOtherFiltersIsRefused()
    {
        Put(Enumerable.Range(0, 30).Select(number => Post(number, Start + Duration.FromDays(number))));
        var cursor = (await _test.Service.ListPageAsync(new PostPageRequest(Window, 4))).NextCursor;

        foreach (var other in (PostQuery[])
            [
                Window with { Networks = [Network.X] }, Window with { Channels = ["144/x"] }, Window with { AccountIds = ["144"] },
                Window with { States = [PostState.Failed] }, Window with { TextContains = "tea" }, Window with { From = Start + Duration.FromDays(1) },
            ])
        {
            var refusal = await Assert.ThrowsAsync<SchedulingException>(() => _test.Service.ListPageAsync(new PostPageRequest(other, 4, cursor)));
            Assert.Equal((ProblemCodes.InvalidCursor, "/cursor"), (refusal.Problem.Code, refusal.Problem.Field));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("not a cursor")]
    [InlineData("cDF8YXxifGN8ZHxl")]
    [InlineData("////")]
    public async Task WhatIsNoCursorIsRefused(string cursor) => Assert.Equal(
        ProblemCodes.InvalidCursor,
        (await Assert.ThrowsAsync<SchedulingException>(() => _test.Service.ListPageAsync(new PostPageRequest(Window, 4, cursor)))).Problem.Code);

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task APageHasOneToAHundredPosts(int size) => Assert.Equal(
        "/limit",
        (await Assert.ThrowsAsync<SchedulingException>(() => _test.Service.ListPageAsync(new PostPageRequest(Window, size)))).Problem.Field);

    [Fact]
    public async Task ANetworkThatCannotBeReadIsNamedBesideThePostsOfTheOthers()
    {
        Put(Enumerable.Range(0, 20).Select(number => Post(number, Start + Duration.FromHours(number))));
        _test.Provider.BeforeRead = query => Fail(query!.Networks[0] == Network.TikTok);

        var page = await _test.Service.ListPageAsync(new PostPageRequest(Window));

        Assert.Equal(18, page.Posts.Count);
        Assert.Equal("/networks/tiktok", Assert.Single(page.Problems).Field);
        Assert.Contains("TikTok", page.Problems[0].NextStep);
    }

    [Fact]
    public async Task NoNetworkAtAllIsAFailure()
    {
        _test.Provider.BeforeRead = _ => Fail(true);

        await Assert.ThrowsAsync<SchedulingException>(() => _test.Service.ListPageAsync(new PostPageRequest(Window)));
    }

    private async Task<List<PostPage>> PagesAsync(PostQuery query, int size)
    {
        var pages = new List<PostPage>();
        do
        {
            pages.Add(await _test.Service.ListPageAsync(new PostPageRequest(query, size, pages.LastOrDefault()?.NextCursor)));
        }
        while (pages[^1].NextCursor is not null);
        return pages;
    }

    private IEnumerable<string> Expected(PostState? state = null) => _test.Provider.Posts
        .Where(post => state is null || post.State == state)
        .OrderBy(post => post.At is null).ThenBy(post => post.At).ThenBy(post => post.Id, StringComparer.Ordinal)
        .Select(post => post.Id)
        .ToList();

    private void Put(IEnumerable<ScheduledPost> posts)
    {
        foreach (var post in posts)
        {
            _test.Provider.Put(post);
        }
    }

    private static ScheduledPost Post(int number, Instant? at, Network? on = null, PostState state = PostState.Scheduled)
    {
        var network = on ?? (Network)(number % 10);
        return new ScheduledPost
        {
            Id = $"{network.ToWire()}:{number}", Channel = $"144/{network.ToWire()}", Network = network, State = state, ProviderStatus = state.ToString(), At = at, Text = $"Post {number}",
        };
    }

    private static void Fail(bool now)
    {
        if (now)
        {
            throw FakeProvider.Problem(ProblemCodes.ProviderError);
        }
    }
}
