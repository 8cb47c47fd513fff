using Dash.McpServer.Hosting;

namespace Dash.McpServer.Tests;

public sealed class EndOfInputStreamTests
{
    [Fact]
    public async Task TheEndIsToldWhenItIsReadAndNotBefore()
    {
        var ended = 0;
        await using var stream = new EndOfInputStream(new MemoryStream([1, 2]), _ => Task.FromResult(ended++));

        Assert.Equal(2, await stream.ReadAsync(new byte[8]));
        Assert.Equal(0, ended);
        Assert.Equal(0, await stream.ReadAsync(new byte[8]));
        Assert.Equal(0, await stream.ReadAsync(new byte[8]));
        Assert.Equal(1, ended);
    }

    [Fact]
    public async Task AReadOfNothingIsNotTheEnd()
    {
        var ended = 0;
        await using var stream = new EndOfInputStream(new MemoryStream([1, 2]), _ => Task.FromResult(ended++));

        Assert.Equal(0, await stream.ReadAsync(Memory<byte>.Empty));
        Assert.Equal(0, ended);
    }

    [Fact]
    public async Task NobodyLearnsOfTheEndBeforeItsPreparationsAreDone()
    {
        var preparations = new TaskCompletionSource();
        await using var stream = new EndOfInputStream(new MemoryStream(), _ => preparations.Task);

        var reading = stream.ReadAsync(new byte[8]).AsTask();
        Assert.False(reading.IsCompleted);
        preparations.SetResult();
        Assert.Equal(0, await reading);
    }

    [Fact]
    public async Task TheLinesThatCameAreCounted()
    {
        var lines = -1;
        await using var stream = new EndOfInputStream(new MemoryStream("{}\n{}\n"u8.ToArray()), count => Task.FromResult(lines = count));

        while (await stream.ReadAsync(new byte[3]) > 0)
        {
        }

        Assert.Equal(2, lines);
    }
}
