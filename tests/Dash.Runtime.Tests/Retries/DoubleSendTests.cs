using System.Net;
using System.Text;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Retries;

/// <summary>Handlers of the caller read bodies before they leave, or put others in their place: what is certain about a write then is less.</summary>
public sealed class DoubleSendTests
{
    private static readonly Note Body = new() { Id = 1, Owner = null };

    [Fact]
    public async Task APostThatWasPutOffAndThenLostIsNotSentAThirdTime()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.TooManyRequests), ScriptedService.Fail(HttpRequestError.ResponseEnded));

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => service.Transport().CreateNoteAsync(Body));

        Assert.Equal((2, 2), (service.Handler.Requests.Count, error.UnknownOutcome?.Attempts));
    }

    [Fact]
    public async Task ABodyThatAHandlerHoldsInMemoryCountsAsSent()
    {
        var sent = 0;
        var handler = new ChangingHandler(static request => request.Content!.LoadIntoBufferAsync(), () => sent++);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => handler.Transport().CreateNoteAsync(Body));

        Assert.Equal((1, true), (sent, error.OutcomeUnknown));
    }

    [Fact]
    public async Task ABodyThatAHandlerPutInPlaceOfOursCountsAsSent()
    {
        var sent = 0;
        var handler = new ChangingHandler(
            static request =>
            {
                request.Content = new StringContent("another", Encoding.UTF8);
                return Task.CompletedTask;
            },
            () => sent++);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => handler.Transport().CreateNoteAsync(Body));

        Assert.Equal((1, true), (sent, error.OutcomeUnknown));
    }

    [Fact]
    public async Task ABodyThatNobodyAskedForIsSentAgain()
    {
        var sent = 0;
        var handler = new ChangingHandler(static _ => Task.CompletedTask, () => sent++);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => handler.Transport().CreateNoteAsync(Body));

        Assert.Equal((4, false), (sent, error.OutcomeUnknown));
    }

    /// <summary>Does something to each message, and then loses it.</summary>
    private sealed class ChangingHandler(Func<HttpRequestMessage, Task> change, Action onSent) : HttpMessageHandler
    {
        internal ApiTransport Transport() => ApiTransport.Create(
            new ApiClientOptions { HttpClient = new HttpClient(this), Retry = new() { MaxAttempts = 4, BaseDelay = TimeSpan.Zero } }, "https://api.example.com");

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await change(request);
            onSent();
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "scripted");
        }
    }
}
