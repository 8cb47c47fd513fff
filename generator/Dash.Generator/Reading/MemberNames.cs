using System;
using System.Collections.Generic;
using System.Globalization;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Finds names that one object writes twice; small objects, which are nearly all, are searched without a table.</summary>
internal struct MemberNames(ProblemLog problems)
{
    private const int SearchedWithoutTable = 12;

    private Dictionary<string, SourcePosition>? _seen;

    public void Check(string name, SourcePosition position, List<JsonMember> earlier)
    {
        if (earlier.Count < SearchedWithoutTable)
        {
            foreach (var member in earlier)
            {
                if (string.Equals(member.Name, name, StringComparison.Ordinal))
                {
                    Report(name, position, member.Position);
                    return;
                }
            }

            return;
        }

        _seen ??= Table(earlier);
        if (_seen.TryGetValue(name, out var first))
        {
            Report(name, position, first);
            return;
        }

        _seen.Add(name, position);
    }

    private static Dictionary<string, SourcePosition> Table(List<JsonMember> members)
    {
        var table = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            table[member.Name] = member.Position;
        }

        return table;
    }

    private readonly void Report(string name, SourcePosition position, SourcePosition first) =>
        problems.Report(Descriptors.DuplicateMember, position, name, (first.Line + 1).ToString(CultureInfo.InvariantCulture));
}
