namespace Dash.Sandbox.Tests;

/// <summary>The console belongs to the tests of the user.</summary>
[Collection(AloneGroup.Name)]
public sealed class ConsoleTests
{
    [Fact]
    public async Task NothingIsWrittenWhateverGoesWrong()
    {
        var (output, error) = (Console.Out, Console.Error);
        await using var heard = new StringWriter();
        Console.SetOut(heard);
        Console.SetError(heard);
        try
        {
            await using var sandbox = await DashSandbox.StartAsync();
            using var client = new SandboxClient(sandbox);
            await client.CreateAsync();
            sandbox.Faults.Add(SandboxFault.TruncatedBody());
            await Assert.ThrowsAsync<HttpRequestException>(() => client.CreateAsync());
            sandbox.Faults.DropNextCreateAfterCommit();
            await Assert.ThrowsAsync<HttpRequestException>(() => client.CreateAsync());
            (await client.PostAsync("scheduler/twitter/scheduled_posts", "{")).Expect(400);
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }

        Assert.Empty(heard.ToString());
    }
}
