namespace Dash.Scheduling;

/// <summary>The events taken lately. What is older than the window is refused for its age, so it need not be remembered.</summary>
internal sealed class WebhookMemory(TimeSpan window, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _taken = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, DateTimeOffset At)> _order = new();

    /// <summary>True when the event was not taken before; it is from now on.</summary>
    public bool TryTake(string id)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            Forget(now);
            if (!_taken.TryAdd(id, now))
            {
                return false;
            }

            _order.Enqueue((id, now));
            return true;
        }
    }

    public void Release(string id)
    {
        lock (_gate)
        {
            _taken.Remove(id);
        }
    }

    // An event may bear a time within the tolerance ahead of now, so it is kept for twice the window.
    private void Forget(DateTimeOffset now)
    {
        while (_order.TryPeek(out var oldest) && now - oldest.At > window * 2)
        {
            _order.Dequeue();
            if (_taken.TryGetValue(oldest.Id, out var at) && at == oldest.At)
            {
                _taken.Remove(oldest.Id);
            }
        }
    }
}
