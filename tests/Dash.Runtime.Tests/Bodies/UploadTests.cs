using System.Net.Sockets;
using System.Text;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Bodies;

/// <summary>Files over a real socket.</summary>
public sealed class UploadTests
{
    private const string NoContent = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

    [Fact]
    public async Task AStreamOfUnknownLengthIsSentInChunks()
    {
        var received = "";
        await using var server = new LoopbackServer(async (head, stream, stop) =>
        {
            received = head + await ReadUntilAsync(stream, head, "\r\n0\r\n\r\n", stop);
            await LoopbackServer.AnswerAsync(stream, NoContent, stop);
        });

        await Transport(server.Address).SendAsync(Request(new CountedStream(3)), CancellationToken.None);

        Assert.Contains("Transfer-Encoding: chunked", received);
        Assert.Contains("name=\"file\"; filename=\"file\"", received);
        Assert.Contains("\0\0\0", received);
    }

    [Fact]
    public async Task AFileThatCannotBeReadToItsEndIsToldFromAConnectionThatFails()
    {
        await using var server = new LoopbackServer(static (head, stream, stop) => ReadUntilAsync(stream, head, "\r\n0\r\n\r\n", stop));

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => Transport(server.Address).SendAsync(Request(new BrokenStream()), CancellationToken.None));

        Assert.Contains("could not be read to its end", error.Message);
    }

    private static ApiTransport Transport(Uri address) => ApiTransport.Create(new ApiClientOptions { BaseAddress = address }, null);

    private static ApiRequest Request(Stream stream) =>
        ApiRequest.Post("/files").Multipart<Upload, ModelCodec<Upload>>(new Upload { Title = "t", File = stream }, "multipart/form-data");

    private static async Task<string> ReadUntilAsync(NetworkStream stream, string head, string end, CancellationToken stop)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!(head + text).EndsWith(end, StringComparison.Ordinal) && await stream.ReadAsync(buffer, stop) is var read && read > 0)
        {
            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        return text.ToString();
    }
}
