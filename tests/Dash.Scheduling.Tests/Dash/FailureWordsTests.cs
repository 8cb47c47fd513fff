using NodaTime;

namespace Dash.Scheduling.Tests.Dash;

/// <summary>Posts that did not go out say why, for each reason that Dash knows.</summary>
public sealed class FailureWordsTests
{
    [Fact]
    public async Task EachReasonOfDashHasPlainWordsAndANextStep()
    {
        await using var session = await SandboxSession.StartAsync();
        var reasons = session.Sandbox.Faults.PublishingErrors.ToList();
        var created = await session.Service.ScheduleAsync([.. reasons.Select(reason => session.Draft(Network.X) with { Text = reason })]);
        foreach (var (result, reason) in created.Zip(reasons))
        {
            session.Sandbox.Faults.FailPublishing(long.Parse(result.Post!.Id.Split(':')[1]), reason);
        }

        await session.PassAsync(Duration.FromDays(2));
        var failed = (await session.Service.ListAsync(new PostQuery { States = [PostState.Failed] })).Posts;

        Assert.Equal(23, failed.Count);
        Assert.All(failed, post => Assert.Equal(post.Text, post.Failure!.Code));
        Assert.DoesNotContain(failed, post => post.Failure!.Message.Contains(post.Failure.Code, StringComparison.Ordinal));
        Assert.Equal(23, failed.Select(post => post.Failure!.Message).Distinct().Count());
        Assert.All(failed, post => Assert.EndsWith(".", post.Failure!.NextStep, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFailedPostGoesOutAfterItWasMoved()
    {
        await using var session = await SandboxSession.StartAsync();
        var created = await session.CreateAsync(session.Draft(Network.X));
        session.Sandbox.Faults.FailPublishing(long.Parse(created.Id.Split(':')[1]), "PLATFORM_ERROR");
        await session.PassAsync(Duration.FromDays(2));

        await session.Service.UpdateAsync([new PostEdit(created.Id, new PostChanges { At = created.At + Duration.FromDays(5) })]);
        await session.PassAsync(Duration.FromDays(5));

        Assert.Equal((PostState.Posted, null), ((await session.Service.GetAsync(created.Id)) is var post ? post.State : default, post.Failure));
    }
}
