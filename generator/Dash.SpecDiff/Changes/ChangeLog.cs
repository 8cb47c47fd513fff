using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Changes;

/// <summary>Collects changes, each once, and which operations reach which schemas.</summary>
internal sealed class ChangeLog
{
    private readonly List<Change> _changes = [];
    private readonly HashSet<(Check Check, Where Where, string Detail)> _known = [];
    private readonly Dictionary<Subject, HashSet<Subject>> _uses = [];

    public int Count => _changes.Count;

    /// <summary>Whether nothing was noted that a program could notice.</summary>
    public bool HasOnlyWords => _changes.TrueForAll(static change => change.Check.Level == Level.Documentation);

    public void Add(Check check, Where where, Spot spot, string detail)
    {
        if (_known.Add((check, where, detail)))
        {
            _changes.Add(new Change(check, where, spot, detail));
        }
    }

    /// <summary>Notes that one subject holds another, so that a change of the second is one of the first.</summary>
    public void Uses(Subject user, Subject used)
    {
        if (user == used)
        {
            return;
        }

        if (!_uses.TryGetValue(user, out var all))
        {
            _uses.Add(user, all = []);
        }

        all.Add(used);
    }

    /// <summary>The changes, worst first, in the order of the files within a level.</summary>
    public IReadOnlyList<Change> ToList()
    {
        var operations = FindOperations();
        return
        [
            .. _changes
                .Select(change => operations.TryGetValue(change.Where.Subject, out var users) ? change with { Operations = users } : change)
                .OrderByDescending(static change => change.Check.Level)
                .ThenBy(static change => change.Check.Category)
                .ThenBy(static change => change.Where.Subject.Kind)
                .ThenBy(static change => change.Where.Subject.Name, StringComparer.Ordinal)
                .ThenBy(static change => change.Spot.New.Line)
                .ThenBy(static change => change.Where.Part, StringComparer.Ordinal)
                .ThenBy(static change => change.Check.Id, StringComparer.Ordinal),
        ];
    }

    private Dictionary<Subject, IReadOnlyList<string>> FindOperations()
    {
        var wanted = _changes.Select(static change => change.Where.Subject).Where(static subject => subject.Kind == SubjectKind.Schema).ToHashSet();
        var found = wanted.ToDictionary(static subject => subject, static _ => new SortedSet<string>(StringComparer.Ordinal));
        foreach (var user in _uses.Keys.Where(static subject => subject.Kind is SubjectKind.Operation or SubjectKind.Webhook))
        {
            foreach (var reached in Reached(user).Where(wanted.Contains))
            {
                found[reached].Add(user.Title);
            }
        }

        return found.ToDictionary(static pair => pair.Key, static pair => (IReadOnlyList<string>)[.. pair.Value]);
    }

    private HashSet<Subject> Reached(Subject start)
    {
        var reached = new HashSet<Subject> { start };
        var open = new Stack<Subject>([start]);
        while (open.TryPop(out var subject))
        {
            foreach (var used in _uses.GetValueOrDefault(subject) ?? [])
            {
                if (reached.Add(used))
                {
                    open.Push(used);
                }
            }
        }

        return reached;
    }
}
