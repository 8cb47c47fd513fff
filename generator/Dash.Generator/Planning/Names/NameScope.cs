using System;
using System.Collections.Generic;
using System.Globalization;

namespace Dash.Generator.Planning.Names;

/// <summary>Hands out names that are different from each other and from the reserved ones.</summary>
internal sealed class NameScope(IEnumerable<string> reserved, StringComparer? comparer = null)
{
    private readonly HashSet<string> _taken = new(reserved, comparer ?? StringComparer.Ordinal);

    private Dictionary<string, int>? _lastNumbers;

    public bool IsFree(string name) => !_taken.Contains(name);

    /// <summary>The name if it is free, else with a number.</summary>
    public string Claim(string wanted) => _taken.Add(wanted) ? wanted : ClaimEnding("", wanted);

    /// <summary>The first of the wanted names that is free, else the first with a number.</summary>
    public string Claim(params string[] wanted) => ClaimEnding("", wanted);

    /// <summary>The same for names that all end alike; a number stands before the ending.</summary>
    public string ClaimEnding(string ending, params string[] wanted)
    {
        foreach (var name in wanted)
        {
            if (_taken.Add(name + ending))
            {
                return name + ending;
            }
        }

        _lastNumbers ??= new Dictionary<string, int>(_taken.Comparer);
        for (var number = _lastNumbers.TryGetValue(wanted[0] + ending, out var last) ? last + 1 : 2; ; number++)
        {
            var name = Numbered(wanted[0], number) + ending;
            if (_taken.Add(name))
            {
                _lastNumbers[wanted[0] + ending] = number;
                return name;
            }
        }
    }

    private static string Numbered(string name, int number) =>
        name + (char.IsDigit(name[name.Length - 1]) ? "_" : "") + number.ToString(CultureInfo.InvariantCulture);
}
