using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Service;

public sealed class UpdateTests
{
    private static readonly Instant Later = GuideDrafts.Afternoon + Duration.FromDays(1);

    private readonly ServiceUnderTest _test = new();

    [Fact]
    public async Task OnlyWhatIsNamedChanges()
    {
        var before = _test.Existing(Network.Pinterest);

        var result = await ChangeAsync(before, new PostChanges { Options = new() { Title = "A better title" } });

        Assert.Equal(ItemOutcome.Updated, result.Outcome);
        Assert.Equal(before with { Options = before.Options with { Title = "A better title" } }, result.Post);
    }

    [Fact]
    public async Task AMoveChangesTheTimeAlone()
    {
        var before = _test.Existing(Network.TikTok);

        Assert.Equal(before with { At = Later }, (await ChangeAsync(before, new PostChanges { At = Later })).Post);
    }

    [Fact]
    public async Task AMovedPostIsNotHeldAgainstRulesThatItsContentMayHaveBrokenBefore()
    {
        var before = _test.Provider.Put(_test.Existing() with { MediaIds = ["gone"] });

        Assert.Equal(ItemOutcome.Updated, (await ChangeAsync(before, new PostChanges { At = Later })).Outcome);
    }

    [Fact]
    public async Task AFailedPostThatIsMovedIsScheduledAgain()
    {
        var before = _test.Existing(Network.X, PostState.Failed);

        Assert.Equal(PostState.Scheduled, (await ChangeAsync(before, new PostChanges { At = Later })).Post!.State);
    }

    [Fact]
    public async Task ADraftThatIsMovedStaysADraft()
    {
        var before = _test.Existing(Network.X, PostState.Draft);

        Assert.Equal(PostState.Draft, (await ChangeAsync(before, new PostChanges { At = Later })).Post!.State);
    }

    [Fact]
    public async Task TakingTheTimeAwayMakesADraft()
    {
        var post = (await ChangeAsync(_test.Existing(), new PostChanges { ClearTime = true })).Post!;

        Assert.Equal((PostState.Draft, null), (post.State, post.At));
    }

    public static TheoryData<string, PostState, PostChanges> Refused => new()
    {
        { ProblemCodes.NothingToChange, PostState.Scheduled, new PostChanges() },
        { ProblemCodes.NotEditable, PostState.Posted, new PostChanges { Text = "Too late" } },
        { ProblemCodes.NotEditable, PostState.Publishing, new PostChanges { Text = "Too late" } },
        { ProblemCodes.TimeInPast, PostState.Scheduled, new PostChanges { At = StandingClock.Morning - Duration.FromHours(1) } },
        { ProblemCodes.TextTooLong, PostState.Scheduled, new PostChanges { Text = new string('a', 281) } },
        { ProblemCodes.OptionNotSupported, PostState.Scheduled, new PostChanges { Options = new() { FirstComment = "Hi" } } },
        { ProblemCodes.MediaUnknown, PostState.Scheduled, new PostChanges { MediaIds = ["999"] } },
        { ProblemCodes.TimeNotAllowed, PostState.Scheduled, new PostChanges { At = Later, ClearTime = true } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task AnUpdateThatBreaksARuleWritesNothing(string code, PostState state, PostChanges changes)
    {
        var result = await ChangeAsync(_test.Existing(Network.X, state), changes);

        Assert.Equal((ItemOutcome.Failed, code, 0), (result.Outcome, Assert.Single(result.Problems).Code, _test.Provider.Writes));
    }

    [Fact]
    public async Task AnUnknownPostFailsAloneAndTheOthersAreChanged()
    {
        var before = _test.Existing();
        var changes = new PostChanges { Text = "New words" };

        var results = await _test.Service.UpdateAsync([new PostEdit("x:404", changes), new PostEdit(before.Id, changes)]);

        Assert.Equal([ItemOutcome.Failed, ItemOutcome.Updated], results.Select(result => result.Outcome));
        Assert.Equal(("x:404", ProblemCodes.UnknownPost), (results[0].PostId, Assert.Single(results[0].Problems).Code));
    }

    [Fact]
    public async Task ADeletionReturnsThePostAsItWasAndFailsForUnknownOnes()
    {
        var before = _test.Existing();

        var results = await _test.Service.DeleteAsync([before.Id, "x:404"]);

        Assert.Equal([ItemOutcome.Deleted, ItemOutcome.Failed], results.Select(result => result.Outcome));
        Assert.Equal(before, results[0].Post);
        Assert.Empty(_test.Provider.Posts);
    }

    private async Task<ItemResult> ChangeAsync(ScheduledPost post, PostChanges changes) =>
        Assert.Single(await _test.Service.UpdateAsync([new PostEdit(post.Id, changes)]));
}
