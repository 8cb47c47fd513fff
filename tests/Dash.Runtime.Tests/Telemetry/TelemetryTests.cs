using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Telemetry;

public sealed class TelemetryTests
{
    // Listeners hear the whole process: an operation of its own tells a test its calls from those of others.
    private readonly string _operation = $"/{Guid.NewGuid():N}/{{id}}";

    [Fact]
    public async Task ACallIsOneActivityWithTheAttributesOfHttpAndOurs()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.BadGateway), ScriptedService.Saying(remaining: 41, reset: 9));

        var activity = Assert.Single(await ActivitiesAsync(() => GetAsync(service)));

        Assert.Equal(($"GET {_operation}", ActivityKind.Client, ActivityStatusCode.Unset), (activity.DisplayName, activity.Kind, activity.Status));
        var tags = activity.TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value);
        Assert.Equal(
            ("GET", "api.example.com", 443, 200, 1, 1, "ok", 41L),
            (tags["http.request.method"], tags["server.address"], tags["server.port"], tags["http.response.status_code"], tags["http.request.resend_count"], tags["dash.retry.count"], tags["dash.outcome"], tags["dash.ratelimit.remaining"]));
        Assert.Equal(_operation, tags["dash.operation"]);
        Assert.EndsWith("?secret=(hidden)", (string)tags["url.full"]!, StringComparison.Ordinal);
        Assert.Equal("502", Assert.Single(activity.Events).Tags.Single(tag => tag.Key == "error.type").Value);
    }

    [Theory]
    [InlineData(404, "refused", "404")]
    [InlineData(503, "failed", "503")]
    public async Task ARefusedCallIsAnErrorNamedByItsStatus(int status, string outcome, string error)
    {
        var service = new ScriptedService([.. Enumerable.Repeat(ScriptedService.Answer((HttpStatusCode)status), 4)]);

        var activity = Assert.Single(await ActivitiesAsync(() => Record.ExceptionAsync(() => GetAsync(service))));

        Assert.Equal((ActivityStatusCode.Error, outcome, error), (activity.Status, activity.GetTagItem("dash.outcome"), activity.GetTagItem("error.type")));
    }

    [Fact]
    public async Task ALostWriteIsUnknown()
    {
        var service = new ScriptedService(ScriptedService.Fail(HttpRequestError.ResponseEnded));

        var activity = Assert.Single(await ActivitiesAsync(() => Record.ExceptionAsync(() => SendAsync(service, ApiRequest.Post(_operation)))));

        Assert.Equal(("unknown", "response_ended"), (activity.GetTagItem("dash.outcome"), activity.GetTagItem("error.type")));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task ADeleteThatFindsNothingLeftAfterALostAnswerIsOk(int status)
    {
        var service = new ScriptedService(ScriptedService.Fail(HttpRequestError.ResponseEnded), ScriptedService.Answer((HttpStatusCode)status));
        var logger = new ListeningLogger();

        var activity = Assert.Single(await ActivitiesAsync(() => SendAsync(service, ApiRequest.Delete(_operation), options => options with { LoggerFactory = logger })));

        Assert.Equal((ActivityStatusCode.Unset, "ok", null), (activity.Status, activity.GetTagItem("dash.outcome"), activity.GetTagItem("error.type")));
        Assert.DoesNotContain("may have been carried out", logger.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDurationOfACallCountsItsWaits()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.TooManyRequests, ("Retry-After", "20")));
        var measured = new ConcurrentQueue<(string Name, double Value, string? Outcome)>();
        using var factory = new LocalMeters();
        using var listener = new MeterListener { InstrumentPublished = (instrument, listener) => Listen(instrument, listener, factory) };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Tag(tags, "dash.outcome"))));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Tag(tags, "error.type"))));
        listener.Start();

        await service.Transport(options => options with { MeterFactory = factory }).GetNoteAsync("1");

        var duration = Assert.Single(measured, measurement => measurement.Name == "dash.client.call.duration");
        Assert.InRange(duration.Value, 20, 20.25);
        Assert.Equal("ok", duration.Outcome);
        Assert.Equal(("dash.client.retries", 1, "429"), Assert.Single(measured, measurement => measurement.Name == "dash.client.retries"));
    }

    private static void Listen(Instrument instrument, MeterListener listener, LocalMeters factory)
    {
        if (factory.Made.Contains(instrument.Meter))
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private static string? Tag(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
    {
        foreach (var (key, value) in tags)
        {
            if (key == name)
            {
                return (string?)value;
            }
        }

        return null;
    }

    private Task GetAsync(ScriptedService service) => SendAsync(service, ApiRequest.Get(_operation).Query<string, StringCodec>("secret", "x"));

    private static Task SendAsync(ScriptedService service, ApiRequest request, Func<ApiClientOptions, ApiClientOptions>? change = null) => service.Transport(change).SendAsync(request.Path<string, StringCodec>("id", "7"), CancellationToken.None);

    private async Task<IReadOnlyList<Activity>> ActivitiesAsync(Func<Task> act)
    {
        var stopped = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Dash.Runtime",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await act();
        return [.. stopped.Where(activity => activity.DisplayName.EndsWith(_operation, StringComparison.Ordinal))];
    }

    private sealed class LocalMeters : IMeterFactory
    {
        internal List<Meter> Made { get; } = [];

        public Meter Create(MeterOptions options)
        {
            var meter = new Meter(options);
            Made.Add(meter);
            return meter;
        }

        public void Dispose() => Made.ForEach(static meter => meter.Dispose());
    }
}
