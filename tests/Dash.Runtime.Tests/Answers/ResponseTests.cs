using System.Net;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Answers;

public sealed class ResponseTests
{
    [Fact]
    public async Task StatusHeadersAndBodyComeTogether()
    {
        var response = await Answering("5", HttpStatusCode.Accepted).Transport().WithResponseAsync<long, CountHeaders>(
            ApiRequest.Get("/a"), static (transport, request, cancellation) => transport.SendAsync<long, Int64Codec>(request, cancellation), CancellationToken.None);

        Assert.Equal((5L, HttpStatusCode.Accepted, 3), (response.Body, response.StatusCode, response.Headers.Count));
        Assert.Equal(["a=1", "b=2"], response.RawHeaders.All["set-cookie"]);
        Assert.Equal("application/json; charset=utf-8", response.RawHeaders.ReadText("Content-Type"));
        Assert.Equal(17, response.RateLimit!.Remaining);
        Assert.Equal("GET https://api.example.com/v1/a 202", response.ToString());
    }

    [Fact]
    public async Task AnAnswerWithoutABodyHasHeadersToo()
    {
        var response = await Answering("", HttpStatusCode.NoContent).Transport().WithResponseAsync<CountHeaders>(ApiRequest.Delete("/a"), CancellationToken.None);

        Assert.Equal((HttpStatusCode.NoContent, 3), (response.StatusCode, response.Headers.Count));
    }

    [Fact]
    public async Task AHeaderOfAnotherTypeCostsNothing()
    {
        var response = await Answering("5", HttpStatusCode.OK, "three").Transport().WithResponseAsync<long, CountHeaders>(
            ApiRequest.Get("/a"), static (transport, request, cancellation) => transport.SendAsync<long, Int64Codec>(request, cancellation), CancellationToken.None);

        Assert.Equal((5L, null, "three"), (response.Body, response.Headers.Count, response.RawHeaders.ReadText("X-Count")));
    }

    [Fact]
    public async Task EventsAreReadAfterTheirHeaders()
    {
        var response = await Answering("data: 1\n\ndata: 2\n\n").Transport().WithResponseAsync<IAsyncEnumerable<long>, CountHeaders>(
            ApiRequest.Get("/a"), static (transport, request, cancellation) => transport.OpenLinesAsync<long, Int64Codec>(request, cancellation), CancellationToken.None);

        Assert.Equal(3, response.Headers.Count);
        await Assert.ThrowsAsync<JsonFormatException>(async () => await response.Body.GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public async Task AnErrorIsThrownWithItsHeaders()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Answering("", HttpStatusCode.NotFound).Transport().WithResponseAsync<CountHeaders>(ApiRequest.Get("/a"), CancellationToken.None));

        Assert.Equal("3", error.Headers["X-Count"]);
    }

    [Fact]
    public async Task TheOptionsAreToldOfEveryAnswer()
    {
        var seen = new List<string>();
        var answers = new Queue<HttpStatusCode>([HttpStatusCode.OK, HttpStatusCode.NotFound]);
        var handler = new RecordingHandler((_, _) => Task.FromResult(RecordingHandler.Response("5", answers.Dequeue())));
        using var client = new HttpClient(handler);
        var transport = ApiTransport.Create(new ApiClientOptions { HttpClient = client, OnResponse = response => seen.Add(response.ToString()) }, "https://api.example.com");

        await transport.SendAsync<long, Int64Codec>(ApiRequest.Get("/a"), CancellationToken.None);
        await Assert.ThrowsAsync<ApiException>(() => transport.SendAsync(ApiRequest.Get("/b"), CancellationToken.None));

        Assert.Equal(["GET https://api.example.com/a 200", "GET https://api.example.com/b 404"], seen);
    }

    [Fact]
    public async Task WhatTheOptionsThrowEndsTheCallAndReleasesTheAnswer()
    {
        using var body = new MemoryStream([1]);
        using var client = new HttpClient(new RecordingHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) })));
        var transport = ApiTransport.Create(new ApiClientOptions { HttpClient = client, OnResponse = static _ => throw new TimeZoneNotFoundException() }, "https://api.example.com");

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => transport.SendStreamAsync(ApiRequest.Get("/a"), CancellationToken.None));

        Assert.False(body.CanRead);
    }

    private static RecordingHandler Answering(string body, HttpStatusCode status = HttpStatusCode.OK, string count = "3") => new((_, _) =>
    {
        var response = RecordingHandler.Response(body, status);
        response.Headers.Add("X-Count", count);
        response.Headers.Add("Set-Cookie", ["a=1", "b=2"]);
        response.Headers.Add("x-ratelimit-remaining", "17");
        return Task.FromResult(response);
    });

    private sealed record CountHeaders : IApiHeaders<CountHeaders>
    {
        public int? Count { get; init; }

        static CountHeaders IApiHeaders<CountHeaders>.Read(ApiHeaders headers) => new() { Count = headers.ReadStruct<int, Int32Codec>("X-Count", HeaderForm.Literal) };
    }
}
