using System.Net.Sockets;
using System.Text;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Answers;

/// <summary>Answers that are not compressed as they say, over a real socket.</summary>
public sealed class CompressionTests
{
    private static readonly byte[] Garbage = [0x1B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x55, 0xAA, 0x55, 0xAA, 0x55, 0xAA];

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task AReadFailsAsAConnectionDoesAndIsAskedForAgain(string encoding)
    {
        await using var server = Answering("200 OK", encoding);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => Transport(server).GetNoteAsync("1"));

        Assert.Contains("its answer is not compressed as its header Content-Encoding says", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task AWriteWasCarriedOut(string encoding)
    {
        await using var server = Answering("201 Created", encoding);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => Transport(server).CreateNoteAsync(new Note { Id = 7, Owner = null }));

        Assert.True(error.UnknownOutcome!.WasCarriedOut);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task AnErrorKeepsItsStatus(string encoding)
    {
        await using var server = Answering("409 Conflict", encoding);

        var error = await Assert.ThrowsAsync<ApiException>(() => Transport(server).CreateNoteAsync(new Note { Id = 7, Owner = null }));

        Assert.Equal(409, (int)error.StatusCode);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task AStreamFailsWhileItIsRead(string encoding)
    {
        await using var server = Answering("200 OK", encoding);
        await using var answer = await Transport(server).SendStreamAsync(ApiRequest.Get("/a"), CancellationToken.None);

        await Assert.ThrowsAsync<ApiConnectionException>(() => answer.CopyToAsync(Stream.Null));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task AFileElsewhereFailsAsAConnectionDoes(string encoding)
    {
        await using var server = Answering("200 OK", encoding);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => Transport(server).ReadElsewhereAsync(server.Address, 100));

        Assert.Contains("not compressed as its header", error.Message, StringComparison.Ordinal);
    }

    private static LoopbackServer Answering(string status, string encoding) => new((_, stream, stop) => AnswerAsync(stream, status, encoding, stop));

    private static async Task AnswerAsync(NetworkStream stream, string status, string encoding, CancellationToken stop)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Encoding: {encoding}\r\nContent-Length: {Garbage.Length}\r\nConnection: close\r\n\r\n"), stop);
        await stream.WriteAsync(Garbage, stop);
    }

    private static ApiTransport Transport(LoopbackServer server) =>
        ApiTransport.Create(new ApiClientOptions { BaseAddress = server.Address, Retry = new() { MaxAttempts = 2, BaseDelay = TimeSpan.Zero } }, null);
}
