namespace Dash.Runtime.Elsewhere;

/// <summary>Ends a transfer that stands still. A large file may take hours; nothing moving for long means that nothing will.</summary>
internal sealed class StillnessClock : IDisposable
{
    private readonly CancellationTokenSource _clock;
    private readonly CancellationTokenSource _both;

    internal StillnessClock(TimeSpan patience, TimeProvider time, CancellationToken caller)
    {
        (Patience, Caller) = (patience, caller);
        _clock = new CancellationTokenSource(patience, time);
        _both = CancellationTokenSource.CreateLinkedTokenSource(_clock.Token, caller);
    }

    internal TimeSpan Patience { get; }

    internal CancellationToken Caller { get; }

    internal CancellationToken Token => _both.Token;

    internal bool HasRunOut => _clock.IsCancellationRequested;

    internal void Restart() => _clock.CancelAfter(Patience);

    public void Dispose()
    {
        _both.Dispose();
        _clock.Dispose();
    }
}
