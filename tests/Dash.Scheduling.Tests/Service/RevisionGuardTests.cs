using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Service;

/// <summary>A change that says what it was made on.</summary>
public sealed class RevisionGuardTests
{
    private static readonly Instant Read = StandingClock.Morning;
    private static readonly Instant Since = StandingClock.Morning + Duration.FromMilliseconds(1);
    private static readonly PostChanges Changes = new() { Text = "New words" };

    private readonly ServiceUnderTest _test = new();

    [Fact]
    public async Task APostThatIsStillAsItWasReadIsChanged()
    {
        var post = Existing(Read);

        Assert.Equal(ItemOutcome.Updated, (await UpdateAsync(post, Read)).Outcome);
    }

    [Fact]
    public async Task APostThatWasChangedSinceIsAConflictThatShowsItAsItIs()
    {
        var post = Existing(Since);

        var result = await UpdateAsync(post, Read);

        var problem = Assert.Single(result.Problems);
        Assert.Equal((ItemOutcome.Failed, ProblemCodes.Conflict, "/updated_at", 0), (result.Outcome, problem.Code, problem.Field, _test.Provider.Writes));
        Assert.Equal(post, result.Post);
        Assert.Equal(("2026-03-09T08:00:00.001Z", "2026-03-09T08:00:00Z"), (problem.Limit, problem.Actual));
        Assert.Contains(post.Text!, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APostThatWasChangedSinceIsNotDeletedAndTheOthersAre()
    {
        var post = Existing(Since);
        var other = _test.Provider.Put(post with { Id = "x:8", UpdatedAt = Read });

        var results = await _test.Service.DeleteAsync([new PostDeletion(post.Id, Read), new PostDeletion(other.Id, Read)]);

        Assert.Equal([ItemOutcome.Failed, ItemOutcome.Deleted], results.Select(result => result.Outcome));
        Assert.Equal((ProblemCodes.Conflict, post), (Assert.Single(results[0].Problems).Code, results[0].Post));
        Assert.Equal(post, Assert.Single(_test.Provider.Posts));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task APostThatIsChangedWhileTheOneBeforeItIsWrittenIsAConflict(bool isDeletion)
    {
        var (first, second) = (Existing(Read), _test.Provider.Put(Existing(Read) with { Id = "x:8" }));
        var changed = second with { Text = "Somebody else's words", UpdatedAt = Since };
        _test.Provider.BeforeWrite = number => _test.Provider.Put(number == 1 ? changed : throw new InvalidOperationException("The second was written too."));

        var results = isDeletion
            ? await _test.Service.DeleteAsync([new PostDeletion(first.Id, Read), new PostDeletion(second.Id, Read)])
            : await _test.Service.UpdateAsync([new PostEdit(first.Id, Changes) { SeenUpdatedAt = Read }, new PostEdit(second.Id, Changes) { SeenUpdatedAt = Read }]);

        Assert.Equal((1, ItemOutcome.Failed, ProblemCodes.Conflict), (_test.Provider.Writes, results[1].Outcome, Assert.Single(results[1].Problems).Code));
        Assert.Equal(changed, results[1].Post);
    }

    [Fact]
    public async Task APostThatIsDeletedWhileTheOneBeforeItIsWrittenFailsAlone()
    {
        var (first, second) = (Existing(Read), _test.Provider.Put(Existing(Read) with { Id = "x:8" }));
        _test.Provider.AfterWrite = _ => _test.Provider.BeforeRead = _ => throw FakeProvider.Problem(ProblemCodes.UnknownPost);

        var results = await _test.Service.UpdateAsync([new PostEdit(first.Id, Changes) { SeenUpdatedAt = Read }, new PostEdit(second.Id, Changes) { SeenUpdatedAt = Read }]);

        Assert.Equal([ItemOutcome.Updated, ItemOutcome.Failed], results.Select(result => result.Outcome));
        Assert.Equal((1, ProblemCodes.UnknownPost), (_test.Provider.Writes, Assert.Single(results[1].Problems).Code));
    }

    [Fact]
    public async Task AGuardThatCannotBeHeldIsNotTakenForHeld()
    {
        var result = await UpdateAsync(Existing(null), Read);

        Assert.Equal((ItemOutcome.Failed, ProblemCodes.Conflict), (result.Outcome, Assert.Single(result.Problems).Code));
    }

    [Fact]
    public async Task WithoutAGuardThePostIsChangedInAnyCase() =>
        Assert.Equal(ItemOutcome.Updated, (await UpdateAsync(Existing(Since), null)).Outcome);

    private ScheduledPost Existing(Instant? updatedAt) => _test.Provider.Put(_test.Existing() with { UpdatedAt = updatedAt });

    private async Task<ItemResult> UpdateAsync(ScheduledPost post, Instant? seen) =>
        Assert.Single(await _test.Service.UpdateAsync([new PostEdit(post.Id, Changes) { SeenUpdatedAt = seen }]));
}
