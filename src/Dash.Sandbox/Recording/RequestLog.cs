namespace Dash.Sandbox.Recording;

/// <summary>The last requests, oldest first; the oldest make room when the limit is reached.</summary>
internal sealed class RequestLog
{
    private readonly int _limit;
    private readonly Lock _gate = new();
    private readonly Queue<long> _order = new();
    private readonly Dictionary<long, RecordedRequest> _requests = [];
    private long _last;

    /// <exception cref="ArgumentOutOfRangeException">The limit is below zero.</exception>
    public RequestLog(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        _limit = limit;
    }

    public IReadOnlyList<RecordedRequest> Snapshot()
    {
        lock (_gate)
        {
            return [.. _order.Select(number => _requests[number])];
        }
    }

    /// <summary>Takes a number for a request, and keeps what <paramref name="record"/> makes of it.</summary>
    public long Add(Func<long, RecordedRequest> record)
    {
        lock (_gate)
        {
            var number = ++_last;
            if (_limit == 0)
            {
                return number;
            }

            if (_order.Count == _limit)
            {
                _requests.Remove(_order.Dequeue());
            }

            _order.Enqueue(number);
            _requests.Add(number, record(number));
            return number;
        }
    }

    /// <summary>Has to be said before the answer is written: a test may look as soon as it has read it.</summary>
    public void Answered(long number, int status)
    {
        lock (_gate)
        {
            if (_requests.TryGetValue(number, out var request))
            {
                _requests[number] = request with { Status = status };
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _order.Clear();
            _requests.Clear();
        }
    }
}
