using System.Globalization;

namespace Dash.Runtime;

/// <summary>Entries by status; an exact one counts before its range, and a range before <c>default</c>.</summary>
internal sealed class StatusTable<TEntry>
    where TEntry : class
{
    private readonly List<(string Status, TEntry Entry)> _entries = [];

    internal IEnumerable<string> Statuses => _entries.Select(static entry => entry.Status);

    internal void Add(string status, TEntry entry)
    {
        ArgumentException.ThrowIfNullOrEmpty(status);
        _entries.Add((status, entry));
    }

    internal TEntry? Find(int status)
    {
        var exact = status.ToString(CultureInfo.InvariantCulture);
        return Find(exact) ?? Find(exact[..1] + "XX") ?? Find("default");
    }

    private TEntry? Find(string status)
    {
        foreach (var (known, entry) in _entries)
        {
            if (known == status)
            {
                return entry;
            }
        }

        return null;
    }
}
