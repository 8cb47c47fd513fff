using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Ledger;

/// <summary>A request that is sent again: what was made is not made twice.</summary>
public sealed class ReplayTests : IDisposable
{
    private static readonly PostDraft Draft = GuideDrafts.For(Network.X);

    private readonly SqliteLedger _ledger = SqliteLedger.OpenInMemory();
    private readonly ServiceUnderTest _test;

    public ReplayTests() => _test = new ServiceUnderTest(_ledger);

    [Fact]
    public async Task TheSameBatchTwiceGivesTheFirstAnswers()
    {
        PostDraft[] batch = [.. Enum.GetValues<Network>().Select(GuideDrafts.For)];

        var first = await _test.Service.ScheduleAsync(batch);
        var second = await _test.Service.ScheduleAsync(batch);

        Assert.Equal((10, 10), (_test.Provider.Writes, _test.Provider.Posts.Count));
        Assert.All(first, result => Assert.Equal((ItemOutcome.Created, false), (result.Outcome, result.Replayed)));
        Assert.All(second, result => Assert.Equal((ItemOutcome.Created, true), (result.Outcome, result.Replayed)));
        Assert.Equal(first.Select(result => (result.Key, result.Post!.Id)), second.Select(result => (result.Key, result.Post!.Id)));
        Assert.All(second, result => Assert.DoesNotContain(result.Warnings, warning => warning.Code == ProblemCodes.ReplayedPostChanged));
    }

    [Fact]
    public async Task TheSameBatchAgainDoesOnlyWhatIsMissing()
    {
        PostDraft[] batch = [.. Enumerable.Range(0, 10).Select(i => Draft with { Text = $"Post {i}" })];
        _test.Provider.BeforeWrite = number => Fail(number == 3, ProblemCodes.ProviderRefused);
        await _test.Service.ScheduleAsync(batch);

        var again = await _test.Service.ScheduleAsync(batch);

        Assert.Equal((11, 10), (_test.Provider.Writes, _test.Provider.Posts.Count));
        Assert.Equal(2, Assert.Single(again, result => !result.Replayed).Index);
        Assert.All(again, result => Assert.Equal(ItemOutcome.Created, result.Outcome));
    }

    [Fact]
    public async Task AKeyStandsForOnePostAndTheRefusalSaysWhatDiffers()
    {
        await CreateAsync(Draft with { Key = "launch" });

        var other = await CreateAsync(Draft with { Key = "launch", Text = "Other words", At = Draft.At + Duration.FromHours(1) });

        var problem = Assert.Single(other.Problems);
        Assert.Equal((ItemOutcome.Failed, ProblemCodes.KeyReused, "/key", 1), (other.Outcome, problem.Code, problem.Field, _test.Provider.Writes));
        Assert.Contains("differs in at, text.", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Launching something new today 🚀", problem.Limit, StringComparison.Ordinal);
        Assert.Contains("Other words", problem.Actual, StringComparison.Ordinal);
        Assert.Contains("x:1", problem.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APostThatWasRefusedMayBeCorrectedUnderItsKey()
    {
        _test.Provider.BeforeWrite = number => Fail(number == 1, ProblemCodes.ProviderRefused);
        await CreateAsync(Draft with { Key = "launch" });

        var corrected = await CreateAsync(Draft with { Key = "launch", Text = "Better words" });

        Assert.Equal((ItemOutcome.Created, "Better words"), (corrected.Outcome, _test.Provider.Posts.Single().Text));
    }

    [Fact]
    public async Task AKeyOfItsOwnMakesAPostOfItsOwn()
    {
        var results = await _test.Service.ScheduleAsync([Draft, Draft with { Key = "second" }, Draft with { Key = "third" }]);

        Assert.Equal(3, results.Select(result => result.Post!.Id).Distinct().Count());
        Assert.Equal(["second", "third"], results.Skip(1).Select(result => result.Key));
    }

    [Fact]
    public async Task TheKeyOfAnAnswerMayBeGivenBack()
    {
        var first = await CreateAsync(Draft);

        Assert.True((await CreateAsync(Draft with { Key = first.Key })).Replayed);
        Assert.Equal(1, _test.Provider.Writes);
    }

    [Fact]
    public async Task APostThatHasTheIdOfTheFirstAndIsAnotherIsNotTakenForIt()
    {
        var first = await CreateAsync(Draft);
        _test.Provider.Put(first.Post! with { Text = "Somebody else's", GroupId = Guid.NewGuid() });

        var again = await CreateAsync(Draft);

        Assert.Equal((ItemOutcome.Failed, ProblemCodes.ReplayedPostGone), (again.Outcome, Assert.Single(again.Problems).Code));
    }

    [Fact]
    public async Task AKeyOfACallersOwnIsRememberedAlsoWhenItLooksLikeOneThatWasMade()
    {
        var draft = Draft with { Mode = PublishMode.Draft, At = null, Key = "auto-launch" };
        await CreateAsync(draft);
        _test.Clock.Now += Duration.FromDays(3);

        Assert.True((await CreateAsync(draft)).Replayed);
    }

    [Fact]
    public async Task ALineThatWasWrittenAlthoughTheLedgerFailedHoldsNobodyUp()
    {
        using var ledger = new BrokenLedger(SqliteLedger.OpenInMemory()) { FailsAfterWrite = true };
        var test = new ServiceUnderTest(ledger);
        var failed = Assert.Single(await test.Service.ScheduleAsync([Draft]));
        Assert.Equal((ItemOutcome.Failed, ProblemCodes.LedgerUnavailable, 0), (failed.Outcome, Assert.Single(failed.Problems).Code, test.Provider.Writes));

        Assert.Equal(ItemOutcome.Created, Assert.Single(await test.Service.ScheduleAsync([Draft])).Outcome);
        Assert.Equal(1, test.Provider.Writes);
    }

    [Fact]
    public async Task TheSamePostTwiceInABatchIsMadeOnceAndSaysSo()
    {
        var results = await _test.Service.ScheduleAsync([Draft, Draft]);

        Assert.Equal((1, true), (_test.Provider.Writes, results[1].Replayed));
        Assert.Contains(results[1].Warnings, warning => warning.Code == ProblemCodes.SameAsEarlierItem);
    }

    public static TheoryData<PostDraft, bool> Neighbours => new()
    {
        { Draft with { Text = $" {Draft.Text}\r\n" }, true },
        { Draft with { At = Draft.At + Duration.FromSeconds(59) }, true },
        { Draft with { Channel = "144/twitter" }, true },
        { Draft with { Options = new PostOptions { Title = " " } }, true },
        { Draft with { At = Draft.At + Duration.FromMinutes(1) }, false },
        { Draft with { Text = Draft.Text + "!" }, false },
        { Draft with { MediaIds = [GuideDrafts.Image] }, false },
        { Draft with { Channel = "145/x" }, false },
        { Draft with { Mode = PublishMode.Draft }, false },
    };

    [Theory]
    [MemberData(nameof(Neighbours))]
    public async Task WhatAReaderWouldCallTheSamePostIsTheSamePost(PostDraft other, bool isSame)
    {
        await CreateAsync(Draft);

        var result = await CreateAsync(other);

        Assert.Equal((ItemOutcome.Created, isSame, isSame ? 1 : 2), (result.Outcome, result.Replayed, _test.Provider.Writes));
    }

    [Theory]
    [InlineData(PublishMode.Now)]
    [InlineData(PublishMode.Draft)]
    public async Task APostWithoutATimeIsRecognisedForHalfADay(PublishMode mode)
    {
        var draft = Draft with { Mode = mode, At = null };
        await CreateAsync(draft);

        _test.Clock.Now += Duration.FromHours(11);
        Assert.True((await CreateAsync(draft)).Replayed);
        _test.Clock.Now += Duration.FromHours(1);
        Assert.False((await CreateAsync(draft)).Replayed);
        Assert.Equal(2, _test.Provider.Posts.Count);
    }

    [Fact]
    public async Task APostWithoutATimeAndWithAKeyIsRecognisedForGood()
    {
        var draft = Draft with { Mode = PublishMode.Draft, At = null, Key = "idea" };
        await CreateAsync(draft);

        _test.Clock.Now += Duration.FromDays(60);

        Assert.True((await CreateAsync(draft)).Replayed);
    }

    [Fact]
    public async Task APostThatWasMadeIsNoFailureWhenItsTimeHasPassedSince()
    {
        await CreateAsync(Draft);
        _test.Clock.Now = GuideDrafts.Afternoon + Duration.FromDays(1);

        var results = await _test.Service.ScheduleAsync([Draft, Draft with { Text = "Never sent" }]);

        Assert.Equal([ItemOutcome.Created, ItemOutcome.Failed], results.Select(result => result.Outcome));
        Assert.Equal(ProblemCodes.TimeInPast, Assert.Single(results[1].Problems).Code);
    }

    [Fact]
    public async Task APostThatWasDeletedElsewhereIsNotMadeAgainAndSaysHowTo()
    {
        var first = await CreateAsync(Draft);
        await _test.Provider.DeleteAsync(first.PostId!, default);

        var result = await CreateAsync(Draft);

        Assert.Equal((ItemOutcome.Failed, ProblemCodes.ReplayedPostGone, first.PostId), (result.Outcome, Assert.Single(result.Problems).Code, result.PostId));
        Assert.Equal(ItemOutcome.Created, (await CreateAsync(Draft with { Key = "again" })).Outcome);
    }

    [Fact]
    public async Task APostThatWasDeletedHereMayBeMadeAgain()
    {
        var first = await CreateAsync(Draft);
        await _test.Service.DeleteAsync([first.PostId!]);

        var second = await CreateAsync(Draft);

        Assert.Equal((false, 1), (second.Replayed, _test.Provider.Posts.Count));
        Assert.NotEqual(first.PostId, second.PostId);
    }

    [Fact]
    public async Task APostThatWasMovedSinceIsShownAsItIs()
    {
        var first = await CreateAsync(Draft);
        await _test.Service.UpdateAsync([new PostEdit(first.PostId!, new PostChanges { At = Draft.At + Duration.FromDays(1) })]);

        var result = await CreateAsync(Draft);

        Assert.Equal((true, Draft.At + Duration.FromDays(1)), (result.Replayed, result.Post!.At));
        Assert.Contains(result.Warnings, warning => warning.Code == ProblemCodes.ReplayedPostChanged);
    }

    [Fact]
    public async Task TheFirstAnswerIsGivenWhenTheSystemCannotBeAsked()
    {
        var first = await CreateAsync(Draft);
        _test.Provider.BeforeRead = _ => throw FakeProvider.Problem(ProblemCodes.ProviderUnreachable);

        var result = await CreateAsync(Draft);

        Assert.True(result.Replayed);
        Assert.Equivalent(first.Post, result.Post);
    }

    [Fact]
    public async Task TwoAccountsNeverMeetUnderTheSameKey()
    {
        await CreateAsync(Draft with { Key = "launch" });
        var other = new ServiceUnderTest(_ledger);
        other.Provider.LedgerScope = "second-account";
        other = new ServiceUnderTest(_ledger, other.Provider);

        var result = Assert.Single(await other.Service.ScheduleAsync([Draft with { Key = "launch", Text = "Other words" }]));

        Assert.Equal((ItemOutcome.Created, false), (result.Outcome, result.Replayed));
    }

    [Fact]
    public async Task NothingIsSentThatCannotBeJournalled()
    {
        using var ledger = new BrokenLedger(SqliteLedger.OpenInMemory()) { IsFull = true };
        var test = new ServiceUnderTest(ledger);

        var results = await test.Service.ScheduleAsync([Draft, Draft with { Text = "Second" }]);

        Assert.Equal([ItemOutcome.Failed, ItemOutcome.NotAttempted], results.Select(result => result.Outcome));
        Assert.Equal((ProblemCodes.LedgerUnavailable, 0), (Assert.Single(results[0].Problems).Code, test.Provider.Writes));
    }

    [Fact]
    public async Task AnOutcomeThatCannotBeNotedIsToldAndFoundLater()
    {
        using var ledger = new BrokenLedger(SqliteLedger.OpenInMemory());
        var test = new ServiceUnderTest(ledger);
        test.Provider.AfterWrite = _ => ledger.IsFull = true;

        var result = Assert.Single(await test.Service.ScheduleAsync([Draft]));

        Assert.Equal(ItemOutcome.Created, result.Outcome);
        Assert.Contains(result.Warnings, warning => warning.Code == ProblemCodes.LedgerUnavailable);

        ledger.IsFull = false;
        var again = Assert.Single(await test.Service.ScheduleAsync([Draft]));
        Assert.Equal((ItemOutcome.Created, true, 1), (again.Outcome, again.Replayed, test.Provider.Writes));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" launch")]
    [InlineData("two\nlines")]
    public async Task AKeyIsAShortNameOfOneLine(string key)
    {
        var result = await CreateAsync(Draft with { Key = key });

        Assert.Equal((ItemOutcome.Failed, "key.form", 0), (result.Outcome, Assert.Single(result.Problems).Rule, _test.Provider.Writes));
    }

    [Fact]
    public async Task AKeyWithoutALedgerIsRefused()
    {
        var test = new ServiceUnderTest();

        var result = Assert.Single(await test.Service.ScheduleAsync([Draft with { Key = "launch" }]));

        Assert.Equal((ItemOutcome.Failed, "/key", 0), (result.Outcome, Assert.Single(result.Problems).Field, test.Provider.Writes));
    }

    [Fact]
    public void ALedgerDemandsAProviderThatSaysWhosePostsItMakes() =>
        Assert.Throws<ArgumentException>(() => new ServiceUnderTest(_ledger, new FakeProvider { LedgerScope = "" }));

    public void Dispose() => _ledger.Dispose();

    private async Task<ItemResult> CreateAsync(PostDraft draft) => Assert.Single(await _test.Service.ScheduleAsync([draft]));

    private static void Fail(bool now, string code)
    {
        if (now)
        {
            throw FakeProvider.Problem(code);
        }
    }
}
