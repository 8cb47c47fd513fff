namespace Dash.Runtime;

/// <summary>Ends something after a time, by the clock of the options, unless an outer token ends it before.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationToken _outer;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _limit;
    private readonly long _start;
    private readonly ITimer? _timer;

    internal TimeLimit(TimeSpan limit, TimeProvider clock, CancellationToken outer)
    {
        (_limit, _clock, _outer) = (limit, clock, outer);
        _start = clock.GetTimestamp();
        _source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        if (clock == TimeProvider.System)
        {
            _source.CancelAfter(limit);
        }
        else
        {
            _timer = clock.CreateTimer(static state => ((TimeLimit)state!).End(), this, limit, Timeout.InfiniteTimeSpan);
        }
    }

    internal CancellationToken Token => _source.Token;

    internal bool RanOut => _source.IsCancellationRequested && !_outer.IsCancellationRequested;

    internal TimeSpan Left => _limit - _clock.GetElapsedTime(_start);

    /// <summary>From now on only the outer token ends it.</summary>
    internal void Stop()
    {
        _source.CancelAfter(Timeout.InfiniteTimeSpan);
        _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        _timer?.Dispose();
        _source.Dispose();
    }

    private void End()
    {
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It was over at the same moment.
        }
    }
}
