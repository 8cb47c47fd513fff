namespace Dash.Sandbox.Tests;

/// <summary>What was asked can be looked at afterwards.</summary>
public sealed class RecordedRequestTests
{
    private const string Posts = "scheduler/twitter/scheduled_posts";

    [Fact]
    public async Task ARequestIsRememberedAsSentWithItsAnswer()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        await client.CreateAsync();
        (await client.GetAsync($"{Posts}?brand_ids=144")).Expect(200);
        (await client.GetAsync("scheduler/nowhere")).Expect(404);

        var requests = sandbox.Requests;
        Assert.Equal(
            ["POST scheduler/twitter/scheduled_posts?media_v2=true 201", "GET scheduler/twitter/scheduled_posts?brand_ids=144 200", "GET scheduler/nowhere 404"],
            requests.Select(request => request.ToString()));
        Assert.Equal("Hello", requests[0].Json().GetProperty("tweet_status").GetString());
        Assert.Equal("application/json; charset=utf-8", requests[0].Headers["content-type"]);
        Assert.DoesNotContain("Authorization", requests[0].Headers.Keys);
        Assert.Equal("", requests[1].Body);
    }

    [Fact]
    public async Task ADroppedRequestHasNoStatusButItsBody()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        sandbox.Faults.DropNextCreateBeforeCommit();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.CreateAsync());
        sandbox.Faults.AnswerNext(503);
        (await client.PostAsync(Posts, """{"brand_id":144}""")).Expect(503);

        Assert.Equal([null, 503], sandbox.Requests.Select(request => request.Status));
        Assert.All(sandbox.Requests, request => Assert.Equal(144, request.Json().GetProperty("brand_id").GetInt32()));
    }

    [Fact]
    public async Task OnlyTheLastOnesAreKept()
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { RecordedRequests = 2 });
        using var client = new SandboxClient(sandbox);
        for (var i = 0; i < 5; i++)
        {
            await client.CreateAsync();
        }

        Assert.Equal([4L, 5L], sandbox.Requests.Select(request => request.Number));
    }

    [Fact]
    public async Task FewerThanNoneCannotBeKept() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => DashSandbox.StartAsync(new DashSandboxOptions { RecordedRequests = -1 }));

    [Fact]
    public async Task AnotherProcessReadsAndForgetsThem()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        await client.CreateAsync();
        var told = (await client.GetAsync("sandbox/requests")).Expect(200)["requests"]!.AsArray();
        Assert.Equal(("/twitter/scheduled_posts", 201), (Assert.Single(told)!["path"]!.GetValue<string>(), told[0]!["status"]!.GetValue<int>()));
        (await client.DeleteAsync("sandbox/requests")).Expect(204);
        Assert.Empty(sandbox.Requests);
    }

    [Fact]
    public async Task AnotherProcessPlansEveryKindOfFault()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        string[] faults =
        [
            """{"kind":"answer","status":418,"count":2,"body":"{}","headers":{"x-a":"b"},"method":"POST","path":"/{network}/scheduled_posts","network":"twitter"}""",
            """{"kind":"too_many_requests","retry_after_seconds":1.5,"reset_after_seconds":60}""", """{"kind":"html_page"}""",
            """{"kind":"delay","seconds":0.01}""", """{"kind":"delay_after_commit","seconds":0}""", """{"kind":"drop_before_commit"}""",
            """{"kind":"drop_after_commit"}""", """{"kind":"truncated_body"}""", """{"kind":"slow_body","bytes_per_second":100000}""",
        ];
        foreach (var fault in faults)
        {
            (await client.PostAsync("sandbox/faults", fault)).Expect(204);
        }

        Assert.Equal(10, (await client.GetAsync("sandbox/faults")).Expect(200)["pending"]!.GetValue<int>());
        Assert.Equal("b", (await client.PostAsync(Posts, "{}")).Expect(418).Headers["x-a"]);
        Assert.Equal("2", (await client.GetAsync("auth/api/self")).Expect(429).Headers["Retry-After"]);
        var injected = (await client.GetAsync("sandbox/faults"))["injected"]!.AsArray();
        Assert.Equal(["Answer", "Answer"], injected.Select(fault => fault!["kind"]!.GetValue<string>()));

        (await client.DeleteAsync("sandbox/faults")).Expect(204);
        (await client.PostAsync("sandbox/faults/random", """{"seed":3,"unavailable":1,"method":"GET"}""")).Expect(204);
        (await client.GetAsync("auth/api/self")).Expect(503);
    }

    [Theory]
    [InlineData("sandbox/faults", """{"kind":"meteor"}""")]
    [InlineData("sandbox/faults", """{"kind":"answer"}""")]
    [InlineData("sandbox/faults", """{"kind":"html_page","status":200}""")]
    [InlineData("sandbox/faults", """{"kind":"drop_after_commit","path":"/nowhere"}""")]
    [InlineData("sandbox/faults", """{"kind":"drop_after_commit","count":0}""")]
    [InlineData("sandbox/faults/random", """{"seed":1,"slow":2}""")]
    [InlineData("sandbox/faults/random", """{"slow":0.1}""")]
    public async Task AFaultThatMakesNoSenseIsRefused(string path, string body)
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        (await client.PostAsync(path, body)).Expect(422);
        Assert.Equal(0, sandbox.Faults.Pending);
    }
}
