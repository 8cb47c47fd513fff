using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Review;

/// <summary>What somebody has to see to in a calendar.</summary>
public sealed class CalendarReviewTests
{
    private static readonly Instant Now = StandingClock.Morning;

    private readonly ServiceUnderTest _test = new();

    private int _number;

    [Theory]
    [InlineData(PostState.Scheduled)]
    [InlineData(PostState.Publishing)]
    [InlineData(PostState.Expired)]
    [InlineData(PostState.Draft)]
    [InlineData(PostState.Notified)]
    public async Task APostWhoseTimeHasPassedIsOverdueUntilItIsOut(PostState state)
    {
        var late = Put(Now - Duration.FromHours(2), state);
        Put(Now - Duration.FromMinutes(5), state, "just now");
        Put(Now - Duration.FromHours(3), PostState.Posted, "out");
        Put(Now + Duration.FromHours(3), state, "to come");

        var finding = Assert.Single(await FindAsync(CalendarFindingKind.Overdue));

        Assert.Equal([late.Id], finding.PostIds);
        Assert.All([finding.Message, finding.NextStep], text => Assert.EndsWith(".", text));
    }

    [Fact]
    public async Task AFailedPostSaysWhyAndWhatToDo()
    {
        _test.Provider.Put(Put(Now - Duration.FromHours(1), PostState.Failed) with { Failure = new PostFailure("INVALID_IMAGE", "The image.", "Replace it.") });
        Put(Now - Duration.FromHours(2), PostState.Failed, "without a reason");

        var findings = await FindAsync(CalendarFindingKind.Failed);

        Assert.Equal(["INVALID_IMAGE: The image.", "It did not go out, and no reason is given."], findings.Select(finding => finding.Message));
        Assert.Equal("Replace it.", findings[0].NextStep);
    }

    [Fact]
    public async Task AReasonOfTheFirstTryIsNoFailureOfAPostThatWaitsAgain()
    {
        _test.Provider.Put(Put(Now + Duration.FromHours(1), PostState.Scheduled) with { Failure = new PostFailure("INTERNAL", "Once.", "Again.") });

        Assert.Empty(await FindAsync(CalendarFindingKind.Failed));
    }

    [Fact]
    public async Task MissingApprovalsAndDraftsWithoutATimeAreFound()
    {
        var waits = Put(Now + Duration.FromHours(1), PostState.NeedsAttention);
        var draft = Put(null, PostState.Draft);

        Assert.Equal([waits.Id], Assert.Single(await FindAsync(CalendarFindingKind.Approval)).PostIds);
        Assert.Equal([draft.Id], Assert.Single(await FindAsync(CalendarFindingKind.Undated)).PostIds);
    }

    [Fact]
    public async Task PostsOfOneChannelThatAreCloseAreNamedTogether()
    {
        var first = Put(Now + Duration.FromHours(1), PostState.Scheduled, "one");
        var second = Put(Now + Duration.FromMinutes(80), PostState.Scheduled, "two");
        Put(Now + Duration.FromMinutes(110), PostState.Scheduled, "far enough");
        Put(Now + Duration.FromMinutes(81), PostState.Draft, "a draft takes no room");
        Put(Now + Duration.FromMinutes(82), PostState.Scheduled, "elsewhere", "145/x");

        var finding = Assert.Single(await FindAsync(CalendarFindingKind.Close));

        Assert.Equal([first.Id, second.Id], finding.PostIds);
        Assert.Equal("Two posts 20 min apart.", finding.Message);
    }

    [Fact]
    public async Task TheSameTextIsFoundWhateverItsCaseAndSpaces()
    {
        Put(Now + Duration.FromDays(1), PostState.Scheduled, "Spring  is here");
        Put(Now + Duration.FromDays(3), PostState.Scheduled, "spring is here ");
        Put(Now + Duration.FromDays(11), PostState.Scheduled, "spring is here");

        Assert.Equal("The same text twice, 2 d apart.", Assert.Single(await FindAsync(CalendarFindingKind.Repeated)).Message);
    }

    [Fact]
    public async Task WhatIsOutAlreadyIsNoCollisionAnyMore()
    {
        Put(Now - Duration.FromMinutes(20), PostState.Posted, "same");
        Put(Now - Duration.FromMinutes(10), PostState.Posted, "same");

        Assert.Empty((await _test.Service.ReviewAsync(new CalendarReviewRequest { Kinds = [CalendarFindingKind.Close, CalendarFindingKind.Repeated] })).Findings);
    }

    [Fact]
    public async Task DaysWithoutAPostArePutTogetherPerChannel()
    {
        foreach (var day in (int[])[0, 1, 5, 6, 8])
        {
            Put(Now + Duration.FromDays(day), PostState.Scheduled, $"day {day}");
        }

        var gaps = (await _test.Service.ReviewAsync(new CalendarReviewRequest { Ahead = Duration.FromDays(9), Kinds = [CalendarFindingKind.Gap] })).Findings;

        Assert.Equal(["No post from 2026-03-11 to 2026-03-13, 3 days.", "No post on 2026-03-16.", "No post on 2026-03-18."], gaps.Select(gap => gap.Message));
        Assert.All(gaps, gap => Assert.Equal("144/x", gap.Channel));
    }

    [Fact]
    public async Task ADayIsADayOfTheZone()
    {
        Put(Instant.FromUtc(2026, 3, 10, 2, 0), PostState.Scheduled);
        var request = new CalendarReviewRequest { Ahead = Duration.FromDays(1), Kinds = [CalendarFindingKind.Gap] };

        Assert.Equal("No post on 2026-03-09.", Assert.Single((await _test.Service.ReviewAsync(request)).Findings).Message);
        Assert.Equal("No post on 2026-03-10.", Assert.Single((await _test.Service.ReviewAsync(request with { Zone = "America/New_York" })).Findings).Message);
    }

    [Fact]
    public async Task AChannelWithoutAnyPostIsAGapOnlyWhenItIsNamed()
    {
        Assert.Empty(await FindAsync(CalendarFindingKind.Gap));
        Assert.Equal(
            "144/tiktok",
            Assert.Single((await _test.Service.ReviewAsync(new CalendarReviewRequest { Scope = new PostQuery { Channels = ["144/tiktok"] } })).Findings).Channel);
    }

    [Fact]
    public async Task AllFindingsAreCountedAndTheFirstAreNamed()
    {
        for (var i = 0; i < 30; i++)
        {
            Put(Now - Duration.FromHours(i + 1), PostState.Failed, $"post {i}");
        }

        var review = await _test.Service.ReviewAsync(new CalendarReviewRequest { MostPerKind = 3 });

        Assert.Equal(30, review.Counts[CalendarFindingKind.Failed]);
        Assert.Equal([1, 2, 3], review.Findings.Select(finding => (Now - finding.At!.Value).TotalHours));
        Assert.Equal(30, review.PostCount);
    }

    [Fact]
    public async Task ANetworkThatCannotBeReadIsNotSaidToBeInOrder()
    {
        Put(Now + Duration.FromHours(1), PostState.Scheduled);
        _test.Provider.BeforeRead = query => Fail(query!.Networks[0] == Network.TikTok);

        var problem = Assert.Single((await _test.Service.ReviewAsync(new CalendarReviewRequest())).Problems);

        Assert.Contains("Nothing is known of TikTok", problem.NextStep);
    }

    [Fact]
    public async Task NoNetworkAtAllIsAFailure()
    {
        _test.Provider.BeforeRead = _ => Fail(true);

        await Assert.ThrowsAsync<SchedulingException>(() => _test.Service.ReviewAsync(new CalendarReviewRequest()));
    }

    [Fact]
    public async Task MorePostsThanAreLookedAtAreMentioned()
    {
        for (var i = 0; i < 1200; i++)
        {
            Put(Now + Duration.FromMinutes(10 * i), PostState.Scheduled, $"post {i}");
        }

        var problems = (await _test.Service.ReviewAsync(new CalendarReviewRequest())).Problems;

        Assert.Equal(["calendar.posts", "list.undated"], problems.Select(problem => problem.Rule));
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(3, 93)]
    public async Task AWindowIsAtMostThreeMonthsEachWay(int back, int ahead) => Assert.Equal(
        ProblemCodes.InvalidValue,
        (await Assert.ThrowsAsync<SchedulingException>(() => _test.Service.ReviewAsync(new CalendarReviewRequest { Back = Duration.FromDays(back), Ahead = Duration.FromDays(ahead) }))).Problem.Code);

    private async Task<IReadOnlyList<CalendarFinding>> FindAsync(CalendarFindingKind kind) =>
        (await _test.Service.ReviewAsync(new CalendarReviewRequest { Kinds = [kind] })).Findings;

    private ScheduledPost Put(Instant? at, PostState state, string text = "Words", string channel = "144/x") => _test.Provider.Put(new ScheduledPost
    {
        Id = $"x:{++_number}", Channel = channel, Network = Network.X, State = state, ProviderStatus = state.ToString(), At = at, Text = text,
    });

    private static void Fail(bool now)
    {
        if (now)
        {
            throw FakeProvider.Problem(ProblemCodes.ProviderError);
        }
    }
}
