namespace Dash.Scheduling;

/// <summary>
/// What this process had answered when it created posts. Nothing of a post can be changed later but its status, and a job tells nothing else, so
/// what was sent is kept here as long as there is room.
/// </summary>
internal sealed class WondaMemory
{
    private const int Room = 1000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (Guid Group, ScheduledPost Post)> _posts = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> _groups = [];
    private readonly Queue<string> _ids = new();

    public void Keep(Guid groupId, ScheduledPost post)
    {
        lock (_gate)
        {
            if (_posts.TryAdd(post.Id, (groupId, post)))
            {
                _ids.Enqueue(post.Id);
                _groups[groupId] = post.Id;
            }

            if (_ids.Count > Room && _posts.Remove(_ids.Dequeue(), out var oldest))
            {
                _groups.Remove(oldest.Group);
            }
        }
    }

    public ScheduledPost? Find(string postId)
    {
        lock (_gate)
        {
            return _posts.TryGetValue(postId, out var kept) ? kept.Post : null;
        }
    }

    public ScheduledPost? FindGroup(Guid groupId)
    {
        lock (_gate)
        {
            return _groups.TryGetValue(groupId, out var id) ? _posts[id].Post : null;
        }
    }
}
