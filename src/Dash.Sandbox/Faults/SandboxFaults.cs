using Dash.Sandbox.Faults;
using Dash.Sandbox.Specification;

namespace Dash.Sandbox;

/// <summary>
/// Things that go wrong on demand, to see how a client copes. Planned faults strike in the order they were added, each the first requests it is
/// for. One that comes after the work, such as a drop after the commit or a broken body, is kept until a request succeeds; a drop before the
/// commit until one is well-formed. Safe for use by several threads.
/// </summary>
/// <example><code>
/// dash.Faults.Add(SandboxFault.DropAfterCommit() with { Network = "instagram" });
/// dash.Faults.Randomly(seed: 1, new FaultRates { DropAfterCommit = 0.05, Unavailable = 0.05, Slow = 0.02 });
/// </code></example>
public sealed class SandboxFaults
{
    private const int LongestLog = 10_000;
    private const string Creates = "/{network}/scheduled_posts";
    private readonly Lock _gate = new();
    private readonly FaultTargets _targets;
    private readonly HashSet<string> _errors;
    private readonly Dictionary<long, string> _publishing = [];
    private readonly Dictionary<(string PostId, string? Network), string> _elsewhere = [];
    private readonly List<PlannedFault> _plans = [];
    private readonly Queue<InjectedFault> _injected = new();
    private RandomFaults? _random;

    internal SandboxFaults(IReadOnlyCollection<ApiOperation> operations, IEnumerable<string> publishingErrors) =>
        (_targets, _errors) = (new FaultTargets(operations), publishingErrors.ToHashSet(StringComparer.Ordinal));

    /// <summary>The values a post's <c>auto_publish_error</c> can have, from the specification.</summary>
    public IReadOnlyCollection<string> PublishingErrors => _errors;

    /// <summary>The faults that have struck requests so far, the last 10,000 of them, oldest first. A snapshot.</summary>
    public IReadOnlyList<InjectedFault> Injected
    {
        get
        {
            lock (_gate)
            {
                return [.. _injected];
            }
        }
    }

    /// <summary>How many planned strikes have not happened yet.</summary>
    public int Pending
    {
        get
        {
            lock (_gate)
            {
                return _plans.Sum(plan => plan.Left + plan.Taken);
            }
        }
    }

    /// <summary>Plans a fault.</summary>
    /// <param name="fault">What is to go wrong, for which requests, how often.</param>
    /// <exception cref="ArgumentException">No request can ever be struck: the path, method or network does not exist, or no answer there has the body that is to break.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    public void Add(SandboxFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(fault.Count, 1, nameof(fault));
        var target = new FaultTarget(fault.Method, fault.Path, fault.Network);
        _targets.Check(target, fault.Kind);
        lock (_gate)
        {
            _plans.Add(new PlannedFault(fault, target));
        }
    }

    /// <summary>Lets requests that no planned fault is for go wrong at random from here on, until <see cref="Clear"/>.</summary>
    /// <param name="seed">The same seed gives the same faults, in the order in which requests arrive.</param>
    /// <param name="rates">How often what goes wrong.</param>
    /// <exception cref="ArgumentException">A share is out of range, they exceed 1 together, or no request can ever be struck.</exception>
    public void Randomly(int seed, FaultRates rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var random = new RandomFaults(seed, rates, new FaultTarget(rates.Method, rates.Path, rates.Network));
        _targets.Check(random.Target, random.Kinds);
        lock (_gate)
        {
            _random = random;
        }
    }

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

    /// <summary>Makes a post of another system fail when its time comes, on one network or on all of them.</summary>
    /// <param name="postId">The post's id at its system.</param>
    /// <param name="error">The words of the network, as the system passes them on.</param>
    /// <param name="network">The network in the words of the system; once on this one. Every network each time when absent, until <see cref="Clear"/>.</param>
    public void FailPublishing(string postId, string error, string? network = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(postId);
        ArgumentException.ThrowIfNullOrEmpty(error);
        lock (_gate)
        {
            _elsewhere[(postId, network)] = error;
        }
    }

    /// <summary>Breaks the connection of the next create before anything is written: the post does not exist, and the client cannot know.</summary>
    public void DropNextCreateBeforeCommit() => Add(SandboxFault.DropBeforeCommit() with { Method = "POST", Path = Creates });

    /// <summary>Breaks the connection of the next create after it was written: the post exists, and the client cannot know.</summary>
    public void DropNextCreateAfterCommit() => Add(SandboxFault.DropAfterCommit() with { Method = "POST", Path = Creates });

    /// <summary>Answers coming requests to the APIs with an error status and the usual error body, without processing them.</summary>
    /// <param name="status">HTTP status from 400 to 599.</param>
    /// <param name="count">How many requests are struck; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is no error, or the count is below 1.</exception>
    public void AnswerNext(int status, int count = 1) => Add(SandboxFault.Answer(status) with { Count = count });

    /// <summary>Takes back every fault that has not struck yet, the random ones too. What has struck stays in <see cref="Injected"/>.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _publishing.Clear();
            _elsewhere.Clear();
            _plans.Clear();
            _random = null;
        }
    }

    /// <summary>The fault for a request, in the order planned; a random one when none is planned for it.</summary>
    internal FaultStrike Aim(RequestFacts request)
    {
        lock (_gate)
        {
            if (_plans.Find(plan => plan.Left > 0 && plan.Target.Matches(request)) is { } plan)
            {
                plan.Left--;
                plan.Taken++;
                return new FaultStrike(this, request, plan.Fault, plan);
            }

            return new FaultStrike(this, request, _random?.Draw(request), plan: null);
        }
    }

    internal void Struck(SandboxFault fault, RequestFacts request, PlannedFault? plan)
    {
        lock (_gate)
        {
            if (plan is not null && --plan.Taken == 0 && plan.Left == 0)
            {
                _plans.Remove(plan);
            }

            if (_injected.Count == LongestLog)
            {
                _injected.Dequeue();
            }

            _injected.Enqueue(new InjectedFault(fault.Kind, request.Method, request.Service, request.Path, fault.Status == 0 ? null : fault.Status) { RequestNumber = request.Number });
        }
    }

    internal void GiveBack(PlannedFault plan)
    {
        lock (_gate)
        {
            plan.Taken--;
            plan.Left++;
        }
    }

    internal string? TakePublishingError(long postId)
    {
        lock (_gate)
        {
            return _publishing.Remove(postId, out var error) ? error : null;
        }
    }

    /// <summary>The words that a destination of another system is to fail with, once.</summary>
    internal string? TakePublishingError(string postId, string network)
    {
        lock (_gate)
        {
            return _elsewhere.Remove((postId, network), out var error) ? error : _elsewhere.GetValueOrDefault((postId, null));
        }
    }
}
