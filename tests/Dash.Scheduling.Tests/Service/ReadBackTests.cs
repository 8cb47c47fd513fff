using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Service;

/// <summary>An answer that is lost: reading back decides, nothing is sent twice.</summary>
public sealed class ReadBackTests
{
    private readonly ServiceUnderTest _test = new();

    [Fact]
    public async Task ACreateThatHappenedIsCreated()
    {
        LoseAnswerAfterWrite();

        var result = await CreateAsync();

        Assert.Equal((ItemOutcome.Created, 1, 1), (result.Outcome, _test.Provider.Posts.Count, _test.Provider.Writes));
        Assert.Equal(result.Post, _test.Provider.Posts.Single());
    }

    [Fact]
    public async Task ACreateThatDidNotHappenIsFailedAndSafeToRepeat()
    {
        LoseAnswerBeforeWrite();

        var result = await CreateAsync();

        Assert.Equal((ItemOutcome.Failed, 0, 1), (result.Outcome, _test.Provider.Posts.Count, _test.Provider.Writes));
        Assert.True(Assert.Single(result.Problems) is { Code: ProblemCodes.NotCreated, Retryable: true });
    }

    [Fact]
    public async Task ACreateThatCannotBeReadBackIsUnknownAndSaysHowToFindOut()
    {
        LoseAnswerAfterWrite();
        _test.Provider.BeforeRead = _ => throw FakeProvider.Problem(ProblemCodes.ProviderUnreachable);

        var result = await CreateAsync();

        Assert.Equal((ItemOutcome.Unknown, 1), (result.Outcome, _test.Provider.Writes));
        Assert.Equal(ProblemCodes.OutcomeUnknown, Assert.Single(result.Problems).Code);
        Assert.Contains("144/x", result.Problems[0].NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASystemThatCannotFindByGroupLeavesTheOutcomeUnknown()
    {
        LoseAnswerAfterWrite();
        _test.Provider.Capabilities = _test.Provider.Capabilities with { FindsByGroup = false };

        Assert.Equal(ItemOutcome.Unknown, (await CreateAsync()).Outcome);
    }

    [Fact]
    public async Task AReadThatFailsOnceIsRepeated()
    {
        LoseAnswerAfterWrite();
        var reads = 0;
        _test.Provider.BeforeRead = _ =>
        {
            if (++reads == 1)
            {
                throw FakeProvider.Problem(ProblemCodes.ProviderUnreachable);
            }
        };

        Assert.Equal((ItemOutcome.Created, 2), ((await CreateAsync()).Outcome, reads));
    }

    [Fact]
    public async Task AfterAnUnknownOutcomeTheRestOfTheBatchIsNotAttempted()
    {
        LoseAnswerAfterWrite();
        _test.Provider.BeforeRead = _ => throw FakeProvider.Problem(ProblemCodes.ProviderUnreachable);

        var results = await _test.Service.ScheduleAsync([GuideDrafts.For(Network.X), GuideDrafts.For(Network.X)]);

        Assert.Equal([ItemOutcome.Unknown, ItemOutcome.NotAttempted], results.Select(result => result.Outcome));
    }

    [Theory]
    [InlineData(true, ItemOutcome.Updated)]
    [InlineData(false, ItemOutcome.Failed)]
    public async Task AnUpdateIsJudgedByWhatThePostShows(bool happened, ItemOutcome expected)
    {
        var post = _test.Existing();
        Lose(happened);

        var result = Assert.Single(await _test.Service.UpdateAsync([new PostEdit(post.Id, new PostChanges { Text = "New words" })]));

        Assert.Equal((expected, 1), (result.Outcome, _test.Provider.Writes));
    }

    [Theory]
    [InlineData(true, ItemOutcome.Deleted)]
    [InlineData(false, ItemOutcome.Failed)]
    public async Task ADeletionIsJudgedByWhetherThePostIsThere(bool happened, ItemOutcome expected)
    {
        var post = _test.Existing();
        Lose(happened);

        Assert.Equal(expected, Assert.Single(await _test.Service.DeleteAsync([post.Id])).Outcome);
    }

    private async Task<ItemResult> CreateAsync() => Assert.Single(await _test.Service.ScheduleAsync([GuideDrafts.For(Network.X)]));

    private void Lose(bool happened)
    {
        if (happened)
        {
            LoseAnswerAfterWrite();
        }
        else
        {
            LoseAnswerBeforeWrite();
        }
    }

    private void LoseAnswerAfterWrite() => _test.Provider.AfterWrite = _ => throw FakeProvider.Problem(ProblemCodes.OutcomeUnknown);

    private void LoseAnswerBeforeWrite() => _test.Provider.BeforeWrite = _ => throw FakeProvider.Problem(ProblemCodes.OutcomeUnknown);
}
