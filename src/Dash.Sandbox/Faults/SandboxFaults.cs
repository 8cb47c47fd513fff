namespace Dash.Sandbox;

/// <summary>
/// Things that go wrong on demand, to see how a client copes: posts that fail to publish, connections that break around a create, requests
/// answered with an error. Each fault is used up by the request it strikes. Safe for use by several threads.
/// </summary>
public sealed class SandboxFaults
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _errors;
    private readonly Dictionary<long, string> _publishing = [];
    private readonly Queue<DropMoment> _drops = new();
    private readonly Queue<int> _answers = new();

    internal SandboxFaults(IEnumerable<string> publishingErrors) => _errors = publishingErrors.ToHashSet(StringComparer.Ordinal);

    /// <summary>The values a post's <c>auto_publish_error</c> can have, from the specification.</summary>
    public IReadOnlyCollection<string> PublishingErrors => _errors;

    /// <summary>Makes a post FAIL with this <c>auto_publish_error</c> when its time comes. May be called before or after the post exists.</summary>
    /// <param name="postId">The post's <c>id</c>.</param>
    /// <param name="error">One of <see cref="PublishingErrors"/>, for example <c>INVALID_IMAGE</c>.</param>
    /// <exception cref="ArgumentException">The specification knows no such error.</exception>
    public void FailPublishing(long postId, string error)
    {
        if (!_errors.Contains(error))
        {
            throw new ArgumentException($"'{error}' is not an auto_publish_error. Use one of: {string.Join(", ", _errors.Order(StringComparer.Ordinal))}.", nameof(error));
        }

        lock (_gate)
        {
            _publishing[postId] = error;
        }
    }

    /// <summary>Breaks the connection of the next create before anything is written: the post does not exist, and the client cannot know.</summary>
    public void DropNextCreateBeforeCommit() => Drop(DropMoment.BeforeCommit);

    /// <summary>Breaks the connection of the next create after it was written: the post exists, and the client cannot know.</summary>
    public void DropNextCreateAfterCommit() => Drop(DropMoment.AfterCommit);

    /// <summary>Answers coming requests to the APIs with an error status and the usual error body, without processing them.</summary>
    /// <param name="status">HTTP status from 400 to 599.</param>
    /// <param name="count">How many requests are struck; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is no error, or the count is below 1.</exception>
    public void AnswerNext(int status, int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        lock (_gate)
        {
            for (var i = 0; i < count; i++)
            {
                _answers.Enqueue(status);
            }
        }
    }

    /// <summary>Takes back every fault that has not struck yet.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _publishing.Clear();
            _drops.Clear();
            _answers.Clear();
        }
    }

    internal int? TakeAnswer()
    {
        lock (_gate)
        {
            return _answers.TryDequeue(out var status) ? status : null;
        }
    }

    /// <summary>Uses up the next planned drop if it is for this moment.</summary>
    internal bool TakeDrop(DropMoment moment)
    {
        lock (_gate)
        {
            return _drops.TryPeek(out var next) && next == moment && _drops.TryDequeue(out _);
        }
    }

    internal string? TakePublishingError(long postId)
    {
        lock (_gate)
        {
            return _publishing.Remove(postId, out var error) ? error : null;
        }
    }

    private void Drop(DropMoment moment)
    {
        lock (_gate)
        {
            _drops.Enqueue(moment);
        }
    }
}
