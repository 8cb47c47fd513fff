namespace Dash.Sandbox;

/// <summary>
/// The time the sandbox lives by. It starts where the options say (the real now by default) and either stands still or runs at real speed;
/// <see cref="AdvanceAsync"/> moves it on and publishes every post that falls due on the way, in the order of their times.
/// </summary>
/// <remarks>Safe for use by several threads. Only <see cref="GetUtcNow"/> is virtual time: timers made from this provider run in real time.</remarks>
public sealed class SandboxClock : TimeProvider
{
    private readonly Lock _state = new();
    private readonly SemaphoreSlim _advancing = new(1, 1);
    private IClockWork _work = new IdleClockWork();
    private DateTimeOffset _anchor;
    private long _anchorTicks;
    private bool _runs;

    internal SandboxClock(DateTimeOffset start, bool runs)
    {
        _anchor = start.ToUniversalTime();
        _anchorTicks = System.GetTimestamp();
        _runs = runs;
    }

    /// <summary>Whether time passes by itself. A standing clock moves only by <see cref="AdvanceAsync"/> and <see cref="AdvanceToAsync"/>.</summary>
    public bool IsRunning
    {
        get
        {
            lock (_state)
            {
                return _runs;
            }
        }
    }

    /// <summary>The sandbox's present moment in UTC.</summary>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_state)
        {
            return Now();
        }
    }

    /// <summary>Lets time pass by itself from here on. Due posts are then published in the background.</summary>
    public void Resume() => Set(runs: true);

    /// <summary>Stops time where it is.</summary>
    public void Pause() => Set(runs: false);

    /// <summary>Moves the clock on by a span and publishes what falls due within it. A span of zero publishes what is due already.</summary>
    /// <param name="by">How far; not negative.</param>
    /// <param name="cancellationToken">Stops between two posts; the clock then stands at the last one published.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative.</exception>
    public Task AdvanceAsync(TimeSpan by, CancellationToken cancellationToken = default) => by < TimeSpan.Zero
        ? throw new ArgumentOutOfRangeException(nameof(by), by, "The sandbox clock only moves forward.")
        : MoveAsync(now => now + by, cancellationToken);

    /// <summary>Moves the clock on to a moment and publishes what falls due until then, posts due at that very moment included.</summary>
    /// <param name="moment">Where to; not before the present moment of the clock.</param>
    /// <param name="cancellationToken">Stops between two posts; the clock then stands at the last one published.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="moment"/> has already passed.</exception>
    public Task AdvanceToAsync(DateTimeOffset moment, CancellationToken cancellationToken = default) => MoveAsync(
        now => moment >= now ? moment : throw new ArgumentOutOfRangeException(nameof(moment), moment, $"The sandbox clock only moves forward and stands at {now:O}."),
        cancellationToken);

    internal void Drive(IClockWork work) => _work = work;

    private async Task MoveAsync(Func<DateTimeOffset, DateTimeOffset> target, CancellationToken cancellationToken)
    {
        await _advancing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var end = target(GetUtcNow()).ToUniversalTime();
            while (_work.NextDue() is { } due && due <= end)
            {
                cancellationToken.ThrowIfCancellationRequested();
                JumpTo(due);
                _work.DoNext(GetUtcNow());
            }

            JumpTo(end);
        }
        finally
        {
            _advancing.Release();
        }
    }

    private void JumpTo(DateTimeOffset moment)
    {
        lock (_state)
        {
            var now = Now();
            _anchor = moment > now ? moment : now;
            _anchorTicks = System.GetTimestamp();
        }
    }

    private void Set(bool runs)
    {
        lock (_state)
        {
            _anchor = Now();
            _anchorTicks = System.GetTimestamp();
            _runs = runs;
        }
    }

    private DateTimeOffset Now() => _runs ? _anchor + System.GetElapsedTime(_anchorTicks) : _anchor;
}
