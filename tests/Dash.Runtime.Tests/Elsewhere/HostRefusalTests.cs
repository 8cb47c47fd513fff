using System.Net;
using Dash.Runtime.Tests.Support;
using Dash.Testing;

namespace Dash.Runtime.Tests.Elsewhere;

/// <summary>Hosts beside the service that refuse, and what must not reach them.</summary>
public sealed class HostRefusalTests
{
    private static readonly Uri Storage = new("https://storage.example.org/a?signature=abcdef");

    [Fact]
    public async Task ARefusalWhoseBodyStallsKeepsItsStatusAndWhatArrived()
    {
        var clock = new VirtualTime();
        await using var body = Refusal();

        var call = Transport(body, clock).PutElsewhereAsync(Storage, "abc"u8.ToArray());
        await body.Stalled;
        clock.Advance(TimeSpan.FromSeconds(31));

        var error = await Assert.ThrowsAsync<ApiException>(() => call);
        Assert.Equal(HttpStatusCode.Forbidden, error.StatusCode);
        Assert.EndsWith("the host answered 403 Forbidden. AccessDenied", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACallerWhoGivesUpDuringARefusalHasCancelled()
    {
        await using var body = Refusal();
        using var source = new CancellationTokenSource();

        var call = Transport(body, new VirtualTime()).PutElsewhereAsync(Storage, "abc"u8.ToArray(), cancellationToken: source.Token);
        await body.Stalled;
        await source.CancelAsync();

        var ended = await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, ended.CancellationToken);
        Assert.EndsWith("https://storage.example.org/a was cancelled by its caller.", ended.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key-1")]
    [InlineData("Token key-1, and more")]
    public async Task AKeyOfTheOptionsThatTheClientAddsItselfDoesNotTravel(string header)
    {
        var handler = RecordingHandler.Answering("");
        using var client = new HttpClient(handler);
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Key", header);
        var transport = ApiTransport.Create(new ApiClientOptions { HttpClient = client, Credentials = [ApiCredential.HeaderKey("header", "X-Key", "key-1")] }, "https://api.example.com");

        await Assert.ThrowsAsync<InvalidOperationException>(() => transport.PutElsewhereAsync(Storage, "abc"u8.ToArray()));

        Assert.Empty(handler.Requests);
    }

    private static StallingStream Refusal() => new("<Error><Code>AccessDenied</Code>"u8.ToArray());

    private static ApiTransport Transport(Stream refusal, TimeProvider clock)
    {
        var handler = new RecordingHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Forbidden) { Content = new StreamContent(refusal) }));
        return ApiTransport.Create(new ApiClientOptions { HttpClient = new HttpClient(handler), TimeProvider = clock, Timeout = TimeSpan.FromSeconds(30) }, "https://api.example.com");
    }
}
