using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Transport;

public sealed class ServerTests
{
    [Theory]
    [InlineData("https://uploads.example.com/v2/", "https://uploads.example.com/v2/files")]
    [InlineData("/v2", "https://api.example.com/v2/files")]
    [InlineData("v3", "https://api.example.com/v3/files")]
    public async Task ACallWithAnAddressOfItsOwnGoesThereWithItsKey(string server, string expected)
    {
        var handler = RecordingHandler.Answering("");

        await handler.Transport("key").SendAsync(ApiRequest.Get("/files").Server(server), CancellationToken.None);

        var sent = Assert.Single(handler.Requests);
        Assert.Equal((expected, "Bearer key"), (sent.Address.AbsoluteUri, sent.Headers["Authorization"]));
    }

    [Fact]
    public async Task TheAddressOfTheCallerWinsForEveryCall()
    {
        var handler = RecordingHandler.Answering("");
        var options = new ApiClientOptions { BaseAddress = new Uri("http://localhost:5000/test"), HttpClient = new HttpClient(handler) };

        await ApiTransport.Create(options, "https://api.example.com").SendAsync(ApiRequest.Get("/files").Server("https://uploads.example.com"), CancellationToken.None);

        Assert.Equal("http://localhost:5000/test/files", Assert.Single(handler.Requests).Address.AbsoluteUri);
    }

    [Fact]
    public async Task AKeyIsNotSentInTheClearWhereTheServiceIsEncrypted()
    {
        var handler = RecordingHandler.Answering("");

        await handler.Transport("key").SendAsync(ApiRequest.Get("/files").Server("http://old.example.com"), CancellationToken.None);

        Assert.DoesNotContain("Authorization", Assert.Single(handler.Requests).Headers.Keys);
    }

    [Fact]
    public async Task PagesStayAtTheAddressOfTheirCall()
    {
        var handler = RecordingHandler.Answering("""{"data":[],"next":"https://api.example.com/v1/notes?page=2"}""");
        var list = handler.Transport("key").Pages<NotePage, Note>(
            ApiRequest.Get("/notes").Server("https://lists.example.com"), static page => page.Data, static page => page.Next, CancellationToken.None);

        await Assert.ThrowsAsync<ApiPagingException>(async () =>
        {
            await foreach (var note in list)
            {
                Assert.Fail($"There is no note, and yet {note} arrived.");
            }
        });

        Assert.Equal("lists.example.com", Assert.Single(handler.Requests).Address.Host);
    }
}
