namespace Dash.Scheduling;

/// <summary>The posts that this process made lately and was answered for; the oldest are forgotten first.</summary>
internal sealed class AnsweredPosts
{
    // More than the service lets one key make in the time that a read-back looks at.
    private const int Most = 5000;

    private readonly Lock _gate = new();
    private readonly HashSet<Guid> _known = [];
    private readonly Queue<Guid> _order = new();

    public void Add(Guid post)
    {
        lock (_gate)
        {
            if (!_known.Add(post))
            {
                return;
            }

            _order.Enqueue(post);
            if (_order.Count > Most)
            {
                _known.Remove(_order.Dequeue());
            }
        }
    }

    public bool Contains(Guid post)
    {
        lock (_gate)
        {
            return _known.Contains(post);
        }
    }
}
