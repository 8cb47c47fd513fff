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
