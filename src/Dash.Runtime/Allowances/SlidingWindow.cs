namespace Dash.Runtime.Allowances;

/// <summary>
/// Lets so many through in any stretch of time, the others in the order in which they came, and fewer when the service says that it counts
/// more than we do. System.Threading.RateLimiting has such limiters, but none whose clock can be replaced.
/// </summary>
internal sealed class SlidingWindow(ApiRateLimit limit, TimeProvider clock)
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);

    private readonly Lock _gate = new();
    private readonly Queue<long> _sent = [];
    private readonly LinkedList<TaskCompletionSource> _waiting = [];
    private readonly ServerAllowance _said = new(limit.Window, clock);
    private ITimer? _timer;

    /// <summary>Completes when it is the caller's turn, which then counts as used.</summary>
    internal ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        LinkedListNode<TaskCompletionSource> place;
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            if (_waiting.Count == 0 && Wait(now) is null)
            {
                Take(now);
                return default;
            }

            place = _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            Release();
        }

        return new ValueTask(WaitAsync(place, cancellationToken));
    }

    /// <summary>Whether a new window in place of this one would let through just as much.</summary>
    internal bool IsIdle
    {
        get
        {
            lock (_gate)
            {
                var now = clock.GetTimestamp();
                Forget(now);
                return _sent.Count == 0 && _waiting.Count == 0 && _said.IsIdle(now);
            }
        }
    }

    /// <summary>Takes over what an answer says; whoever was let through calls this once, answered or not.</summary>
    internal void Answered(HttpResponseMessage? response)
    {
        lock (_gate)
        {
            _said.Answered(response);
        }
    }

    private async Task WaitAsync(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.UnsafeRegister(static (state, token) => ((TaskCompletionSource)state!).TrySetCanceled(token), place.Value);
        try
        {
            await place.Value.Task.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            lock (_gate)
            {
                if (place.List is not null)
                {
                    _waiting.Remove(place);
                }
            }

            throw;
        }
    }

    // Also called by the timer. Whoever gave up meanwhile is passed over and uses nothing.
    private void Release()
    {
        lock (_gate)
        {
            while (_waiting.First is { } first)
            {
                if (first.Value.Task.IsCompleted)
                {
                    _waiting.RemoveFirst();
                }
                else if (Wait(clock.GetTimestamp()) is { } wait)
                {
                    _timer ??= clock.CreateTimer(static state => ((SlidingWindow)state!).Release(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                    _timer.Change(wait > ShortestWait ? wait : ShortestWait, Timeout.InfiniteTimeSpan);
                    return;
                }
                else
                {
                    _waiting.RemoveFirst();
                    if (first.Value.TrySetResult())
                    {
                        Take(clock.GetTimestamp());
                    }
                }
            }
        }
    }

    /// <summary>How long there will certainly be no turn for a newcomer; null when there may be one now.</summary>
    internal TimeSpan? Wait()
    {
        lock (_gate)
        {
            return Wait(clock.GetTimestamp());
        }
    }

    /// <summary>The same as the service told it, which may be longer than it is heeded here.</summary>
    internal TimeSpan? ToldWait()
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            return _said.ToldWait(now) ?? Wait(now);
        }
    }

    /// <summary>How long there is no turn; null when there is one.</summary>
    private TimeSpan? Wait(long now)
    {
        Forget(now);
        return _sent.Count >= limit.Requests ? limit.Window - clock.GetElapsedTime(_sent.Peek(), now) : _said.Wait(now);
    }

    private void Take(long now)
    {
        _sent.Enqueue(now);
        _said.Sent();
    }

    private void Forget(long now)
    {
        while (_sent.TryPeek(out var oldest) && clock.GetElapsedTime(oldest, now) >= limit.Window)
        {
            _sent.Dequeue();
        }
    }
}
