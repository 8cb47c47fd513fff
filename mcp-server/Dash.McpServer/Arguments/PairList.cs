using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>A list of name=value, read into a dictionary; the value keeps every further equals sign.</summary>
internal sealed class PairList
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<SchedulingProblem> _problems = [];

    private PairList()
    {
    }

    public IReadOnlyDictionary<string, string> Values => _values;

    public IReadOnlyList<SchedulingProblem> Problems => _problems;

    /// <param name="name">Name of the list, for problems.</param>
    /// <param name="entries">The list; null for none.</param>
    public static PairList Read(string name, IReadOnlyList<string>? entries)
    {
        var list = new PairList();
        foreach (var (index, entry) in (entries ?? []).Index())
        {
            var sign = entry.IndexOf('=', StringComparison.Ordinal);
            if (sign < 1)
            {
                list._problems.Add(OptionProblems.NoPair(name, index, entry));
            }
            else if (!list._values.TryAdd(entry[..sign].Trim(), entry[(sign + 1)..].TrimStart()))
            {
                list._problems.Add(OptionProblems.Twice(name, index, entry[..sign].Trim()));
            }
            else
            {
                list._places[entry[..sign].Trim()] = index;
            }
        }

        return list;
    }

    /// <summary>Place of a name in the list.</summary>
    public int PlaceOf(string name) => _places[name];
}
