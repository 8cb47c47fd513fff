using System.IO.Pipelines;
using System.Text;
using Dash.McpServer.Desk;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Server = ModelContextProtocol.Server.McpServer;

namespace Dash.McpServer.Tests.Desk;

/// <summary>The library hears the whole conversation and takes it over where the desk stops.</summary>
public sealed class OpeningTests
{
    private const string Call = """{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{}}""";

    [Fact]
    public async Task TheLibraryHearsWhatWasAnsweredAndTheRestOnlyWhenItHasCaughtUp()
    {
        var said = $"{Hello.Initialize("2025-11-25")}\n{Hello.Initialized}\n{Hello.Plain("tools/list")}\n";
        using var output = new MemoryStream();
        using var opening = new Opening(Desks.Open(), Bytes(said + Call + "\nhalf a li"), output);
        var holding = opening.HoldAsync();
        var library = new StreamReader(opening.Input);

        Assert.Equal(said, await ReadAsync(library, said.Length));
        await opening.IsOver;
        Assert.Equal(2, Encoding.UTF8.GetString(output.ToArray()).Count(character => character == '\n'));
        await AnswerAsync(opening);
        Assert.False(holding.IsCompleted);
        await AnswerAsync(opening);

        await holding;
        Assert.Equal(Call + "\nhalf a li", await library.ReadToEndAsync());
    }

    [Fact]
    public async Task WhatTheLibraryAnswersGoesOutFromWhenItHasCaughtUp()
    {
        using var opening = new Opening(Desks.Open(), Bytes(Hello.Initialize("2025-11-25") + "\n" + Call + "\n"), new MemoryStream());
        var holding = opening.HoldAsync();
        await opening.IsOver;

        Assert.False(await AnswerAsync(opening));
        await holding;
        Assert.True(await AnswerAsync(opening));
    }

    [Fact]
    public async Task ANotificationOfTheLibraryIsNeverKeptBack()
    {
        using var opening = new Opening(Desks.Open(), Bytes(Hello.Initialize("2025-11-25") + "\n"), new MemoryStream());
        var holding = opening.HoldAsync();

        Assert.True(await SendAsync(opening, new JsonRpcNotification { Method = "notifications/message" }));
        await AnswerAsync(opening);
        await holding;
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("no end of line")]
    [InlineData("\n\n{}\n")]
    public async Task AConversationThatBeginsOtherwiseIsTheLibrarysAtOnce(string said)
    {
        using var opening = new Opening(Desks.Open(), Bytes(said), new MemoryStream());

        await opening.HoldAsync();

        Assert.True(opening.IsOver.IsCompleted);
        Assert.Equal(said, await new StreamReader(opening.Input).ReadToEndAsync());
    }

    [Fact]
    public async Task ALineThatDoesNotEndIsNotWaitedFor()
    {
        var client = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        using var opening = new Opening(Desks.Open(), client.Reader.AsStream(), new MemoryStream());
        var holding = opening.HoldAsync();
        var said = new string('x', 100_000);

        await client.Writer.WriteAsync(Encoding.UTF8.GetBytes(said));

        await holding;
        Assert.Equal(said, await ReadAsync(new StreamReader(opening.Input), said.Length));
    }

    [Fact]
    public async Task AnEndThatWasReadIsNotReadAgain()
    {
        using var input = new MemoryStream();
        using var opening = new Opening(Desks.Open(), input, new MemoryStream());
        await opening.HoldAsync();

        input.Write("more"u8);
        input.Position = 0;

        Assert.Equal("", await new StreamReader(opening.Input).ReadToEndAsync());
    }

    [Fact]
    public async Task AMessageThatComesInPiecesIsAnsweredWhenItIsWhole()
    {
        var client = new Pipe();
        var output = new Pipe();
        using var opening = new Opening(Desks.Open(), client.Reader.AsStream(), output.Writer.AsStream());
        var holding = opening.HoldAsync();
        foreach (var piece in (Hello.Initialize("2025-11-25") + "\n").Chunk(20))
        {
            await client.Writer.WriteAsync(Encoding.UTF8.GetBytes(piece));
        }

        Assert.StartsWith("""{"result":{"protocolVersion":"2025-11-25",""", await new StreamReader(output.Reader.AsStream()).ReadLineAsync(), StringComparison.Ordinal);

        await client.Writer.CompleteAsync();
        await AnswerAsync(opening);
        await holding;
    }

    [Fact]
    public async Task AClientThatIsGoneBeforeItsAnswerLeavesTheRestToTheLibrary()
    {
        var said = Hello.Initialize("2025-11-25") + "\n";
        using var opening = new Opening(Desks.Open(), Bytes(said), new MemoryStream(new byte[1], writable: false));

        await Assert.ThrowsAnyAsync<Exception>(opening.HoldAsync);

        Assert.True(opening.IsOver.IsCompleted);
        Assert.Equal(said, await new StreamReader(opening.Input).ReadToEndAsync());
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task<string> ReadAsync(StreamReader reader, int length)
    {
        var buffer = new char[length];
        Assert.Equal(length, await reader.ReadBlockAsync(buffer));
        return new string(buffer);
    }

    private static Task<bool> AnswerAsync(Opening opening) => SendAsync(opening, new JsonRpcResponse { Id = new RequestId(1), Result = null });

    /// <summary>The library sends a message; true when it goes out.</summary>
    private static async Task<bool> SendAsync(Opening opening, JsonRpcMessage message)
    {
        var wentOut = false;
        await using var transport = new StreamServerTransport(Stream.Null, Stream.Null);
        await using var server = Server.Create(transport, new McpServerOptions());
        await opening.Answered.KeepBack((_, _) => Task.FromResult(wentOut = true))(new MessageContext(server, message), CancellationToken.None);
        return wentOut;
    }
}
