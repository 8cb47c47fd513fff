using Dash.McpServer.Hosting;

namespace Dash.McpServer.Tests;

public sealed class EndOfInputStreamTests
{
    [Fact]
    public async Task TheEndIsToldWhenItIsReadAndNotBefore()
    {
        var ended = 0;
        await using var stream = new EndOfInputStream(new MemoryStream([1, 2]), () => ended++);

        Assert.Equal(2, await stream.ReadAsync(new byte[8]));
        Assert.Equal(0, ended);
        Assert.Equal(0, await stream.ReadAsync(new byte[8]));
        Assert.Equal(1, ended);
    }

    [Fact]
    public async Task AReadOfNothingIsNotTheEnd()
    {
        var ended = 0;
        await using var stream = new EndOfInputStream(new MemoryStream([1, 2]), () => ended++);

        Assert.Equal(0, await stream.ReadAsync(Memory<byte>.Empty));
        Assert.Equal(0, ended);
    }
}
