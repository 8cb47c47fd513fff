namespace Dash.Testing;

/// <summary>A clock that stands still until a test moves it, or until somebody waits.</summary>
public sealed class VirtualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<VirtualTimer> _timers = [];
    private readonly List<(TimeSpan Shortest, TaskCompletionSource Begun)> _watchers = [];
    private DateTimeOffset _now;

    public VirtualTime(DateTimeOffset? start = null) => _now = Start = start ?? new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Start { get; }

    /// <summary>Waits up to this long are over as soon as they begin, and the clock has moved on; longer ones, such as time limits, last until the test moves the clock.</summary>
    public TimeSpan SkipsWaitsUpTo { get; set; }

    public TimeSpan Elapsed => GetUtcNow() - Start;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Completes when somebody waits for at least so long; at once when somebody does already.</summary>
    public Task WhenWaitingAsync(TimeSpan shortest)
    {
        lock (_gate)
        {
            if (_timers.Exists(timer => timer.Due - _now >= shortest))
            {
                return Task.CompletedTask;
            }

            var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _watchers.Add((shortest, begun));
            return begun.Task;
        }
    }

    /// <summary>Moves the clock, and fires what becomes due on the way, in its order.</summary>
    public void Advance(TimeSpan time) => AdvanceTo(GetUtcNow() + time);

    internal void Schedule(VirtualTimer timer, TimeSpan dueTime)
    {
        List<TaskCompletionSource> begun = [];
        lock (_gate)
        {
            _timers.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            timer.Due = _now + dueTime;
            _timers.Add(timer);
            begun.AddRange(_watchers.Where(watcher => dueTime >= watcher.Shortest).Select(watcher => watcher.Begun));
            _watchers.RemoveAll(watcher => dueTime >= watcher.Shortest);
        }

        begun.ForEach(static watcher => watcher.TrySetResult());
        if (dueTime <= SkipsWaitsUpTo || dueTime <= TimeSpan.Zero)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static wait => wait.Clock.AdvanceTo(wait.Due), (Clock: this, timer.Due), preferLocal: false);
        }
    }

    private void AdvanceTo(DateTimeOffset target)
    {
        while (NextDue(target) is { } timer)
        {
            timer.Fire();
        }

        lock (_gate)
        {
            _now = target > _now ? target : _now;
        }
    }

    private VirtualTimer? NextDue(DateTimeOffset target)
    {
        lock (_gate)
        {
            var next = _timers.Where(timer => timer.Due <= target).MinBy(static timer => timer.Due);
            if (next is not null)
            {
                _timers.Remove(next);
                _now = next.Due > _now ? next.Due : _now;
            }

            return next;
        }
    }
}
