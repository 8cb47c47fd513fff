using System.Net;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Transport;

public sealed class KeyTests
{
    private const string Key = "dsk_0123456789abcdef";

    [Fact]
    public async Task WithoutAKeyNoAuthorizationIsSent()
    {
        var handler = RecordingHandler.Answering("""{"id":1,"owner":null}""");

        await handler.Transport(token: null).GetNoteAsync("1");

        Assert.DoesNotContain("Authorization", Assert.Single(handler.Requests).Headers.Keys);
    }

    [Fact]
    public void OptionsNeverPrintTheKey()
    {
        var options = new ApiClientOptions { BearerToken = Key, BaseAddress = new Uri("https://api.example.com") };

        Assert.DoesNotContain(Key, options.ToString());
        Assert.Contains("(hidden)", options.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("dsk_\r\nx-evil: 1")]
    [InlineData("schlüssel")]
    public void AMalformedKeyIsRefusedWithoutRepeatingIt(string key)
    {
        var error = Assert.Throws<ArgumentException>(() => ApiTransport.Create(new ApiClientOptions { BearerToken = key }, "https://api.example.com"));
        Assert.True(key.Length == 0 || !error.ToString().Contains(key, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json")]
    public async Task AServiceThatEchoesTheKeyDoesNotGetItIntoAnException(string mediaType)
    {
        var handler = RecordingHandler.Answering($$"""{"message":"no such key: {{Key}}"}""", HttpStatusCode.Unauthorized, mediaType);

        var error = await Assert.ThrowsAsync<ApiException>(() => handler.Transport(Key).GetNoteAsync("1"));

        Assert.DoesNotContain(Key, error.ToString() + error.ResponseText);
        Assert.Contains("(hidden)", error.ResponseText);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json")]
    public async Task AnEchoedKeyThatIsCutOffLeavesNoBeginningOfItself(string mediaType)
    {
        for (var before = 270; before <= 2060; before++)
        {
            before = before == 310 ? 2020 : before;
            var handler = RecordingHandler.Answering($$"""{"message":"{{new string('x', before)}}{{Key}}{{new string('y', 400)}}"}""", HttpStatusCode.Unauthorized, mediaType);

            var error = await Assert.ThrowsAsync<ApiException>(() => handler.Transport(Key).GetNoteAsync("1"));

            Assert.DoesNotContain("dsk_", error.ToString() + error.ResponseText);
            Assert.True(error.ResponseText!.Length <= 2048);
        }
    }

    [Fact]
    public async Task AKeyInTheReasonOfAStatusIsHidden()
    {
        var handler = new RecordingHandler((_, _) =>
        {
            var response = RecordingHandler.Response("", HttpStatusCode.Unauthorized);
            response.ReasonPhrase = $"Bad key {Key}";
            return Task.FromResult(response);
        });

        var error = await Assert.ThrowsAsync<ApiException>(() => handler.Transport(Key).GetNoteAsync("1"));

        Assert.Contains("401 Bad key (hidden)", error.Message);
    }

    [Fact]
    public async Task TheCallersClientIsUsedButNeitherChangedNorDisposed()
    {
        var handler = RecordingHandler.Answering("""{"id":1,"owner":null}""");
        using var client = new HttpClient(handler) { BaseAddress = new Uri("https://elsewhere.example.com"), DefaultRequestHeaders = { { "x-mine", "1" } } };
        var transport = ApiTransport.Create(new ApiClientOptions { BearerToken = Key, HttpClient = client }, "https://api.example.com");

        await transport.GetNoteAsync("1");
        await transport.GetNoteAsync("2");

        Assert.Null(client.DefaultRequestHeaders.Authorization);
        Assert.All(handler.Requests, request => Assert.Equal(("api.example.com", "1", $"Bearer {Key}"), (request.Address.Host, request.Headers["x-mine"], request.Headers["Authorization"])));
    }
}
