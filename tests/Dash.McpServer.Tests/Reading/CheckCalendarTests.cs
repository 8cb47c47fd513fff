using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Tests.Reading;

/// <summary>check_calendar: what a person has to see to.</summary>
public sealed class CheckCalendarTests
{
    private static readonly Instant Now = SystemClock.Instance.GetCurrentInstant();

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task EveryKindOfTroubleIsToldWithWhatToDo(string era)
    {
        await using var session = await PipedSession.OpenAsync(new CrowdedProvider(
            [
                Post(1, Now - Duration.FromHours(5), PostState.Failed, "a") with { Failure = new PostFailure("INVALID_IMAGE", "The network refused an image.", "Replace the image.") },
                Post(2, Now - Duration.FromHours(3), PostState.Scheduled, "b"),
                Post(3, Now + Duration.FromHours(30), PostState.NeedsAttention, "c"),
                Post(4, null, PostState.Draft, "d"),
                Post(5, Now + Duration.FromHours(50), PostState.Scheduled, "same text"),
                Post(6, Now + Duration.FromHours(50) + Duration.FromMinutes(10), PostState.Scheduled, "Same  text"),
            ]), era);

        var reply = await session.CallAsync("check_calendar", """{ "time_zone": "Europe/London" }""");

        Assert.Equal(["failed", "overdue", "approval", "undated", "close", "repeated", "gap"], reply["findings"]!.AsArray().Select(finding => finding!["kind"]!.GetValue<string>()).Distinct());
        Assert.Equal("failed=1", reply.TextAt("counts/0"));
        Assert.Equal("INVALID_IMAGE: The network refused an image.", reply.TextAt("findings/0/message"));
        Assert.Equal("Replace the image.", reply.TextAt("findings/0/fix"));
        Assert.Contains("close: 144/x x:5 and x:6", reply.Text);
        Assert.Equal(5, reply["post_count"]!.GetValue<int>());
        Assert.Empty(reply["problems"]!.AsArray());
    }

    [EraFact]
    public async Task ACalendarInOrderSaysSo()
    {
        await using var session = await PipedSession.OpenAsync(new CrowdedProvider(
            [Post(1, Now, PostState.Posted, "a"), Post(2, Now + Duration.FromHours(24), PostState.Scheduled, "b")]));

        var reply = await session.CallAsync("check_calendar", """{ "days_ahead": 1, "channels": ["144/x"], "time_zone": "UTC" }""");

        Assert.Contains("nothing to see to", reply.Text);
        Assert.Empty(reply["findings"]!.AsArray());
    }

    [EraFact]
    public async Task WhatCouldNotBeReadIsNotSaidToBeInOrder()
    {
        await using var session = await PipedSession.OpenAsync(new CrowdedProvider([], outOfReach: Network.TikTok));

        var reply = await session.CallAsync("check_calendar", "{}");

        Assert.DoesNotContain("nothing to see to", reply.Text);
        Assert.Contains("Nothing is known of TikTok", reply.TextAt("problems/0"));
    }

    [EraFact]
    public async Task AThousandFailuresAreCountedAndAFewNamed()
    {
        await using var session = await PipedSession.OpenAsync(new CrowdedProvider(
            [.. Enumerable.Range(0, 900).Select(number => Post(number, Now - Duration.FromMinutes(number + 1), PostState.Failed, $"text {number}"))]));

        var few = await session.CallAsync("check_calendar", """{ "channels": ["144/x"] }""");
        var many = await session.CallAsync("check_calendar", """{ "days_ahead": 92 }""");

        Assert.Equal("failed=900", few.TextAt("counts/0"));
        Assert.Equal(5, few["findings"]!.AsArray().Count(finding => finding!["kind"]!.GetValue<string>() == "failed"));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(many.Text + many.Content.ToJsonString()), 1, 32_000);
    }

    [EraFact]
    public async Task DaysAreBounded()
    {
        await using var session = await PipedSession.OpenAsync(new CrowdedProvider([]));

        Assert.True((await session.CallAsync("check_calendar", """{ "days_ahead": 93 }""")).IsError);
    }

    private static ScheduledPost Post(int number, Instant? at, PostState state, string text) => CrowdedProvider.Post(Network.X, number, at, state, text);
}
