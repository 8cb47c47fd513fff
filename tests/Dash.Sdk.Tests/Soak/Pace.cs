using Dash.Testing;

namespace Dash.Sdk.Tests.Soak;

/// <summary>Moves a virtual clock on whenever nothing happens: when no request is under way, or when those under way wait for the clock as well.</summary>
internal sealed class Pace : IDisposable
{
    private const int PatientBeats = 15;
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly PeriodicTimer _beat = new(TimeSpan.FromMilliseconds(1));
    private readonly VirtualTime _time;
    private readonly WatchedService _service;

    public Pace(VirtualTime time, WatchedService service)
    {
        (_time, _service) = (time, service);
        _ = KeepAsync();
    }

    public void Dispose() => _beat.Dispose();

    private async Task KeepAsync()
    {
        var (seen, still) = (0L, 0);
        while (await _beat.WaitForNextTickAsync().ConfigureAwait(false))
        {
            still = _service.Events == seen ? still + 1 : 0;
            seen = _service.Events;
            if (still > PatientBeats || (still > 0 && _service.UnderWay == 0))
            {
                _time.Advance(Step);
            }
        }
    }
}
