using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Dash.Runtime.Telemetry;

/// <summary>What is measured of calls. What is measured of each attempt, .NET does itself (meters and activities of System.Net.Http).</summary>
internal sealed class Instruments
{
    internal const string Name = "Dash.Runtime";

    private static readonly string Version = typeof(Instruments).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    private static readonly Lazy<Instruments> OfTheProcess = new(static () => new Instruments(new Meter(Name, Version)));

    private readonly Histogram<double> _duration;
    private readonly Counter<long> _retries;
    private readonly Gauge<long> _remaining;

    private Instruments(Meter meter)
    {
        _duration = meter.CreateHistogram<double>("dash.client.call.duration", "s", "From the first attempt of a call until its answer is there, with all waits.");
        _retries = meter.CreateCounter<long>("dash.client.retries", "{retry}", "Attempts after the first one.");
        _remaining = meter.CreateGauge<long>("dash.client.ratelimit.remaining", "{request}", "What the service says is left of the allowance.");
    }

    internal static ActivitySource Activities { get; } = new(Name, Version);

    internal bool AreHeard => _duration.Enabled || _remaining.Enabled;

    internal static Instruments Of(IMeterFactory? factory) =>
        factory is null ? OfTheProcess.Value : new Instruments(factory.Create(new MeterOptions(Name) { Version = Version }));

    internal void Called(ApiCall call, TimeSpan duration, string outcome, string? error)
    {
        if (!_duration.Enabled)
        {
            return;
        }

        var tags = new TagList
        {
            { "http.request.method", call.Request.Method.Method },
            { "server.address", call.Address.Host },
            { "server.port", call.Address.Port },
            { "url.template", call.Request.Operation },
            { "dash.operation", call.Request.Operation },
            { "dash.outcome", outcome },
        };
        if (call.Status is { } status)
        {
            tags.Add("http.response.status_code", (int)status);
        }

        if (error is not null)
        {
            tags.Add("error.type", error);
        }

        _duration.Record(duration.TotalSeconds, tags);
    }

    internal void Retried(ApiCall call, string reason)
    {
        if (_retries.Enabled)
        {
            _retries.Add(1, new("http.request.method", call.Request.Method.Method), new("dash.operation", call.Request.Operation), new("error.type", reason));
        }
    }

    internal void Remaining(ApiCall call, long? remaining)
    {
        if (remaining is { } left && _remaining.Enabled)
        {
            _remaining.Record(left, new KeyValuePair<string, object?>("server.address", call.Address.Host));
        }
    }
}
