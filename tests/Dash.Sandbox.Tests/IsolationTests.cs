namespace Dash.Sandbox.Tests;

/// <summary>Sandboxes live beside each other and end in good order, whatever they are doing.</summary>
public sealed class IsolationTests
{
    [Fact]
    public async Task TenSandboxesAtOnceDoNotSeeEachOther()
    {
        var counts = await Task.WhenAll(Enumerable.Range(1, 10).Select(async number =>
        {
            await using var sandbox = await DashSandbox.StartAsync();
            using var client = new SandboxClient(sandbox);
            await Task.WhenAll(Enumerable.Range(0, number).Select(_ => client.CreateAsync()));
            return (await client.CountPostsAsync(), sandbox.BaseAddress.Port, sandbox.Requests.Count);
        }));

        Assert.Equal(Enumerable.Range(1, 10).Select(number => (long)number), counts.Select(count => count.Item1));
        Assert.Equal(Enumerable.Range(1, 10), counts.Select(count => count.Item3));
        Assert.Equal(10, counts.Select(count => count.Item2).Distinct().Count());
    }

    [Fact]
    public async Task ASandboxEndsWhileRequestsAreUnderWay()
    {
        var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        sandbox.Faults.Add(SandboxFault.Delay(TimeSpan.FromHours(1)));
        sandbox.Faults.Add(SandboxFault.DelayAfterCommit(TimeSpan.FromHours(1)));
        Task[] waiting = [client.CreateAsync(), client.CreateAsync()];
        await Eventually.TrueAsync(() => sandbox.Faults.Pending == 0, "both faults strike");
        await sandbox.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1));

        foreach (var request in waiting)
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => request);
        }

        await sandbox.DisposeAsync();
    }

    [Fact]
    public async Task APortThatWasLeftCanBeTakenAgain()
    {
        var first = await DashSandbox.StartAsync();
        var port = first.BaseAddress.Port;
        await first.DisposeAsync();

        await using var second = await DashSandbox.StartAsync(new DashSandboxOptions { Port = port });
        using var client = new SandboxClient(second);
        Assert.Equal(port, second.BaseAddress.Port);
        await client.CreateAsync();
    }
}
