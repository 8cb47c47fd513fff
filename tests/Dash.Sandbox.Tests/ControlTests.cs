namespace Dash.Sandbox.Tests;

/// <summary>What a test in another process can do.</summary>
public sealed class ControlTests
{
    private static readonly DashSandboxOptions March = new() { StartTime = new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero) };
    private const string Posts = "scheduler/twitter/scheduled_posts";

    [Fact]
    public async Task TheClockIsReadMovedAndStopped()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        Assert.Equal("2026-03-09T12:00:00.000000+00:00", (await client.GetAsync("sandbox/clock")).Expect(200)["now"]!.GetValue<string>());
        Assert.Equal("2026-03-09T12:01:30.000000+00:00", (await client.PostAsync("sandbox/clock/advance", """{"seconds":90}""")).Expect(200)["now"]!.GetValue<string>());
        Assert.Equal("2026-03-10T12:00:00.000000+00:00", (await client.PostAsync("sandbox/clock/advance", """{"to":"2026-03-10T13:00:00+01:00"}""")).Expect(200)["now"]!.GetValue<string>());
        Assert.True((await client.PostAsync("sandbox/clock/resume", "")).Expect(200)["running"]!.GetValue<bool>());
        Assert.False((await client.PostAsync("sandbox/clock/pause", "")).Expect(200)["running"]!.GetValue<bool>());
    }

    [Fact]
    public async Task FaultsArePlannedAndTakenBack()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var id = await client.CreateAsync("\"status\":\"AUTOPUBLISHING\"");
        (await client.PostAsync("sandbox/faults/publishing", $$"""{"post_id":{{id}},"error":"REJECTED"}""")).Expect(204);
        (await client.PostAsync("sandbox/clock/advance", """{"seconds":0}""")).Expect(200);
        Assert.Equal("REJECTED", (await client.GetAsync($"{Posts}/{id}"))["auto_publish_error"]!.GetValue<string>());

        (await client.PostAsync("sandbox/faults/answer", """{"status":500}""")).Expect(204);
        (await client.GetAsync($"{Posts}/{id}")).Expect(500);
        (await client.PostAsync("sandbox/faults/drop", """{"when":"after_commit"}""")).Expect(204);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.CreateAsync());
        (await client.PostAsync("sandbox/faults/drop", """{"when":"before_commit"}""")).Expect(204);
        (await client.DeleteAsync("sandbox/faults")).Expect(204);
        await client.CreateAsync();
        Assert.Equal(3, await client.CountPostsAsync());
    }

    [Theory]
    [InlineData("sandbox/clock/advance", "{}")]
    [InlineData("sandbox/clock/advance", """{"seconds":-5}""")]
    [InlineData("sandbox/clock/advance", """{"to":"2026-03-01T00:00:00Z"}""")]
    [InlineData("sandbox/clock/advance", """{"to":"later"}""")]
    [InlineData("sandbox/clock/advance", "{")]
    [InlineData("sandbox/clock/advance", """{"seconds":"many"}""")]
    [InlineData("sandbox/faults/publishing", """{"post_id":1,"error":"BAD_LUCK"}""")]
    [InlineData("sandbox/faults/answer", """{"status":200}""")]
    [InlineData("sandbox/faults/drop", """{"when":"never"}""")]
    [InlineData("sandbox/clock/advance", """{"seconds":1e300}""")]
    [InlineData("sandbox/clock/advance", """{"seconds":5,"to":"2026-03-10T00:00:00Z"}""")]
    [InlineData("sandbox/clock/pause", """{"seconds":5}""")]
    [InlineData("sandbox/faults", """[]""")]
    [InlineData("sandbox/faults", """{"kind":"delay","seconds":1e300}""")]
    [InlineData("sandbox/faults", """{"kind":"delay","seconds":-1}""")]
    [InlineData("sandbox/faults", """{"kind":"delay","seconds":10000000}""")]
    [InlineData("sandbox/faults", """{"kind":"answer","status":4294967796}""")]
    [InlineData("sandbox/faults", """{"kind":"answer","status":503,"count":4294967297}""")]
    [InlineData("sandbox/faults", """{"kind":"answer","status":503,"headers":{"x-one":null}}""")]
    [InlineData("sandbox/faults", """{"kind":"answer","status":503,"headers":{"x-one":1}}""")]
    [InlineData("sandbox/faults", """{"kind":"answer","status":503,"headers":"x-one"}""")]
    [InlineData("sandbox/faults", """{"kind":"answer","status":503,"reset_after_seconds":1e300}""")]
    [InlineData("sandbox/faults", """{"kind":"answer","status":503,"path":7}""")]
    [InlineData("sandbox/faults/random", """{"seed":1,"slow":"often"}""")]
    public async Task WhatMakesNoSenseIsRefused(string path, string body)
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        (await client.PostAsync(path, body)).Expect(422);
        Assert.Equal((March.StartTime, 0), (sandbox.Clock.GetUtcNow(), sandbox.Faults.Pending));
    }

    [Theory]
    [InlineData("sandbox/faults", """{"kind":"drop_after_commit","pth":"/{network}/scheduled_posts"}""", "pth", "path")]
    [InlineData("sandbox/faults", """{"kind":"drop_after_commit","seconds":5}""", "seconds", "kind, count, method, path, network.")]
    [InlineData("sandbox/faults/random", """{"seed":1,"drop":0.5}""", "drop", "drop_after_commit")]
    [InlineData("sandbox/faults/publishing", """{"post_id":1,"errors":"REJECTED"}""", "errors", "post_id, error, network.")]
    [InlineData("sandbox/faults/answer", """{"status":500,"times":2}""", "times", "status, count.")]
    [InlineData("sandbox/faults/drop", """{"when":"after_commit","path":"/twitter"}""", "path", "Expected: when.")]
    [InlineData("sandbox/clock/advance", """{"secs":5}""", "secs", "seconds, to.")]
    public async Task AMemberThatIsNotKnownIsNamedWithThoseThatAre(string path, string body, string member, string known)
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);

        Assert.Contains(known, (await client.PostAsync(path, body)).Expect(422).ErrorOf(member), StringComparison.Ordinal);
        Assert.Equal(0, sandbox.Faults.Pending);
    }

    [Fact]
    public async Task ABodyThatIsTooLongIsRefusedAsElsewhere()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var body = $$"""{"kind":"answer","status":500,"body":"{{new string('x', 1 << 20)}}"}""";

        (await client.PostAsync("sandbox/faults", body)).Expect(413);
    }

    [Fact]
    public async Task AFaultIsPlannedWithAllItsMembers()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        (await client.PostAsync(
            "sandbox/faults",
            """{"kind":"too_many_requests","retry_after_seconds":1.5,"reset_after_seconds":9,"count":1,"method":"GET","path":"/api/self","headers":{"x-one":"1"},"body":"{}","content_type":"application/json"}""")).Expect(204);

        var answer = (await client.GetAsync("auth/api/self")).Expect(429);

        Assert.Equal(("2", "1"), (answer.Headers["Retry-After"], answer.Headers["x-one"]));
        Assert.Equal(0, sandbox.Faults.Pending);
    }

    [Fact]
    public async Task TheCommandAnnouncesItselfAndEndsWhenCancelled()
    {
        using var stop = new CancellationTokenSource();
        await using var announced = new AnnouncementWriter();
        var run = SandboxCommand.RunAsync(March, announced, stop.Token);
        var text = await announced.Flushed.WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Contains("API key    sandbox-key\n", text, StringComparison.Ordinal);
        Assert.Contains("Brand      144 Maple & Co\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("900", text.Split("Clock")[0].Split("API key")[1], StringComparison.Ordinal);
        var address = text.Split('\n')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        using var http = new HttpClient();
        using (var answer = await http.GetAsync(address + "files/launch.jpg"))
        {
            Assert.True(answer.IsSuccessStatusCode);
        }

        await stop.CancelAsync();
        await run.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private sealed class AnnouncementWriter : StringWriter
    {
        private readonly TaskCompletionSource<string> _flushed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public AnnouncementWriter() => NewLine = "\n";

        public Task<string> Flushed => _flushed.Task;

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            _flushed.SetResult(ToString());
            return Task.CompletedTask;
        }
    }
}
