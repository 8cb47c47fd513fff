using Dash.Scheduling.Tests.Dash;
using NodaTime;

namespace Dash.Scheduling.Tests.Review;

/// <summary>The calendar of a Dash over real HTTP.</summary>
public sealed class ReviewOverHttpTests
{
    [Fact]
    public async Task EachReasonOfDashIsTold()
    {
        await using var session = await SandboxSession.StartAsync();
        var reasons = session.Sandbox.Faults.PublishingErrors.ToList();
        var created = await session.Service.ScheduleAsync([.. reasons.Select(reason => session.Draft(Network.X) with { Text = reason, At = Harness.StandingClock.Morning + Duration.FromHours(1) })]);
        foreach (var (result, reason) in created.Zip(reasons))
        {
            session.Sandbox.Faults.FailPublishing(long.Parse(result.Post!.Id.Split(':')[1]), reason);
        }

        await session.PassAsync(Duration.FromDays(2));
        var review = await session.Service.ReviewAsync(new CalendarReviewRequest { Kinds = [CalendarFindingKind.Failed], MostPerKind = 50 });

        Assert.Equal(23, review.Counts[CalendarFindingKind.Failed]);
        Assert.Equal(reasons.Order(StringComparer.Ordinal), review.Findings.Select(finding => finding.Message.Split(':')[0]).Order(StringComparer.Ordinal));
        Assert.Empty(review.Problems);
    }
}
