namespace Dash.Sandbox.Tests.CodivUpload;

/// <summary>What becomes of posts: by the clock, by networks that refuse, and by those who change their mind.</summary>
public sealed class LifecycleTests
{
    [Fact]
    public async Task AScheduledPostIsOutOnEveryNetworkAtItsTime()
    {
        await using var workspace = await Workspace.OpenAsync();
        var id = await workspace.ScheduleAsync(platforms: "\"x\",\"threads\"");
        await workspace.Sandbox.Clock.AdvanceToAsync(new DateTimeOffset(2026, 3, 12, 8, 59, 59, TimeSpan.Zero));
        Assert.Equal("scheduled", await workspace.StatusAsync(id));

        await workspace.Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(1));

        Assert.Equal("completed", await workspace.StatusAsync(id));
        var destination = await workspace.DestinationAsync(id, "threads");
        Assert.Equal("success", destination["status"]!.GetValue<string>());
        Assert.StartsWith("https://threads.example/", destination["post_url"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APostForNowIsPublishingUntilTheClockMoves()
    {
        await using var workspace = await Workspace.OpenAsync();
        var id = (await workspace.CreateAsync(Workspace.Text()))["post_id"]!.GetValue<string>();
        Assert.Equal("publishing", await workspace.StatusAsync(id));
        await workspace.Sandbox.Clock.AdvanceAsync(TimeSpan.Zero);
        Assert.Equal("completed", await workspace.StatusAsync(id));
    }

    [Fact]
    public async Task APostThatFailsOnOneNetworkIsPartiallyFailedUntilItIsTriedAgain()
    {
        await using var workspace = await Workspace.OpenAsync();
        var id = await workspace.ScheduleAsync(platforms: "\"x\",\"threads\"");
        workspace.Sandbox.Faults.FailPublishing(id, "The token expired", "x");
        await workspace.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(3));
        Assert.Equal("partially_failed", await workspace.StatusAsync(id));
        Assert.Equal("The token expired", (await workspace.DestinationAsync(id, "x"))["error_message"]!.GetValue<string>());

        (await workspace.Client.PostAsync($"codivupload/posts/{id}/retry-failed", "")).Expect(200);
        await workspace.Sandbox.Clock.AdvanceAsync(TimeSpan.Zero);

        Assert.Equal("completed", await workspace.StatusAsync(id));
        Assert.Null((await workspace.DestinationAsync(id, "x"))["error_message"]);
    }

    [Fact]
    public async Task APostThatFailsEverywhereIsFailedAndCanBeCancelled()
    {
        await using var workspace = await Workspace.OpenAsync();
        var id = await workspace.ScheduleAsync(platforms: "\"x\",\"threads\"");
        (await new SandboxClient(workspace.Sandbox).PostAsync("sandbox/faults/publishing", $$"""{"post_id":"{{id}}","error":"Suspended"}""")).Expect(204);
        await workspace.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(3));
        Assert.Equal("failed", await workspace.StatusAsync(id));

        (await workspace.Client.DeleteAsync($"codivupload/posts/{id}")).Expect(200);
        (await workspace.GetAsync(id)).Expect(404);
    }

    [Fact]
    public async Task APostThatIsOutIsNotCancelled()
    {
        await using var workspace = await Workspace.OpenAsync();
        var id = await workspace.ScheduleAsync();
        await workspace.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(3));
        (await workspace.Client.DeleteAsync($"codivupload/posts/{id}")).Expect(409);
        (await workspace.Client.PatchAsync($"codivupload/posts/{id}", """{"description":"b"}""")).Expect(400);
        Assert.Equal(0, (await workspace.Client.PostAsync($"codivupload/posts/{id}/retry-failed", "")).Expect(200)["retried"]!.GetValue<int>());
    }

    [Fact]
    public async Task APostThatIsGoingOutButOutNowhereCanStillBeCancelled()
    {
        await using var workspace = await Workspace.OpenAsync();
        var id = (await workspace.CreateAsync(Workspace.Text()))["post_id"]!.GetValue<string>();
        (await workspace.Client.DeleteAsync($"codivupload/posts/{id}")).Expect(200);
        await workspace.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(1));
        (await workspace.GetAsync(id)).Expect(404);
    }

    [Fact]
    public async Task AScheduledPostIsMovedAndReworded()
    {
        await using var workspace = await Workspace.OpenAsync();
        var id = await workspace.ScheduleAsync();

        var answer = (await workspace.Client.PatchAsync($"codivupload/posts/{id}", """{"scheduled_date":"2026-03-14T09:00:00Z","description":"Other words","first_comment":"First"}""")).Expect(200);
        await workspace.Sandbox.Clock.AdvanceToAsync(new DateTimeOffset(2026, 3, 13, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal("Other words", answer["post"]!["description"]!.GetValue<string>());
        Assert.Equal("First", answer["post"]!["first_comment"]!.GetValue<string>());
        Assert.Equal("scheduled", await workspace.StatusAsync(id));
        (await workspace.Client.PatchAsync($"codivupload/posts/{id}", """{"first_comment":null}""")).Expect(200);
        Assert.Null((await workspace.GetAsync(id))["post"]!["first_comment"]);
    }

    [Fact]
    public async Task TheTimeOfAScheduledPostCannotBeTakenAway()
    {
        await using var workspace = await Workspace.OpenAsync();
        var id = await workspace.ScheduleAsync();
        Assert.Contains("cannot be removed", (await workspace.Client.PatchAsync($"codivupload/posts/{id}", """{"scheduled_date":null}""")).Expect(400).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADraftOfTheDashboardIsScheduledByGivingItATime()
    {
        await using var workspace = await Workspace.OpenAsync();
        var id = (await workspace.Client.GetAsync("codivupload/posts?status=draft")).Expect(200)["posts"]![0]!["id"]!.GetValue<string>();
        (await workspace.Client.PatchAsync($"codivupload/posts/{id}", """{"scheduled_date":"2026-03-14T09:00:00Z"}""")).Expect(200);
        await workspace.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(7));
        Assert.Equal("completed", await workspace.StatusAsync(id));
    }

    [Fact]
    public async Task APostOfAProfileThatIsGoneFailsAtItsTime()
    {
        await using var workspace = await Workspace.OpenAsync();
        var id = await workspace.ScheduleAsync();
        (await workspace.Client.DeleteAsync("codivupload/agency/profiles/4a1c2f6d-8b3e-4f70-9d15-6c2e8a7b9f01")).Expect(200);
        await workspace.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(7));
        Assert.Equal("failed", await workspace.StatusAsync(id));
    }
}
