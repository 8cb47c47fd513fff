using System.Collections.Concurrent;
using System.Net;
using Dash.Testing;

namespace Dash.Runtime.Tests.Support;

/// <summary>A service that answers each attempt as the next line of a script says, by a clock that jumps over waits.</summary>
internal sealed class ScriptedService
{
    internal const string Key = "secret-key";

    private readonly ConcurrentQueue<Func<RecordedRequest, HttpResponseMessage>> _script;

    internal ScriptedService(params Func<RecordedRequest, HttpResponseMessage>[] script)
    {
        _script = new(script);
        Handler = new RecordingHandler((request, _) =>
        {
            SentAt.Enqueue(Clock.Elapsed);
            return Task.FromResult(_script.TryDequeue(out var answer) ? answer(request) : Found());
        });
    }

    internal VirtualTime Clock { get; } = new() { SkipsWaitsUpTo = TimeSpan.FromSeconds(99) };

    internal RecordingHandler Handler { get; }

    internal ConcurrentQueue<TimeSpan> SentAt { get; } = [];

    internal ApiClientOptions Options => new() { BearerToken = Key, HttpClient = new HttpClient(Handler), TimeProvider = Clock, BaseAddress = new Uri("https://api.example.com/v1") };

    internal ApiTransport Transport(Func<ApiClientOptions, ApiClientOptions>? change = null) => ApiTransport.Create(change is null ? Options : change(Options), null);

    internal static HttpResponseMessage Found() => RecordingHandler.Response("""{"id":1,"owner":"ada"}""");

    internal static Func<RecordedRequest, HttpResponseMessage> Answer(HttpStatusCode status, params (string Name, string Value)[] headers) => _ =>
    {
        var response = RecordingHandler.Response("""{"code":400,"message":"no"}""", status);
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    };

    internal static Func<RecordedRequest, HttpResponseMessage> Saying(int remaining, int reset) => _ =>
    {
        var response = Found();
        response.Headers.Add("x-ratelimit-remaining", $"{remaining}");
        response.Headers.Add("x-ratelimit-reset", $"{reset}");
        return response;
    };

    internal static Func<RecordedRequest, HttpResponseMessage> Fail(HttpRequestError kind) => _ => throw new HttpRequestException(kind, "scripted");
}
