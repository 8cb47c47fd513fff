using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Collects the members of one object and finds names that it writes twice; small objects, which are nearly all, are searched without a table.</summary>
internal sealed class MemberList(ProblemLog problems)
{
    private const int SearchedWithoutTable = 12;

    private readonly List<JsonMember> _members = [];
    private Dictionary<string, int>? _indexes;

    public IReadOnlyList<JsonMember> Members => _members;

    public int Count => _members.Count;

    public bool Contains(string name) => IndexOf(name) >= 0;

    /// <summary>Adds a member. Of two with one name the first counts, unless both are objects that share nothing: those are read as one.</summary>
    public void Add(JsonMember member)
    {
        var known = IndexOf(member.Name);
        if (known < 0)
        {
            _members.Add(member);
            _indexes?.Add(member.Name, _members.Count - 1);
            return;
        }

        var first = _members[known];
        var together = Unite(first.Value, member.Value);
        problems.Report(
            together is null ? Descriptors.DuplicateMember : Descriptors.DividedMember,
            member.Position,
            member.Name,
            (first.Position.Line + 1).ToString(CultureInfo.InvariantCulture));
        _members[known] = new JsonMember(first.Name, first.Position, together ?? first.Value);
    }

    private int IndexOf(string name)
    {
        if (_members.Count > SearchedWithoutTable)
        {
            return (_indexes ??= Table()).TryGetValue(name, out var index) ? index : -1;
        }

        for (var index = 0; index < _members.Count; index++)
        {
            if (string.Equals(_members[index].Name, name, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Table()
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < _members.Count; index++)
        {
            table[_members[index].Name] = index;
        }

        return table;
    }

    /// <summary>Both objects as one; null when one would lose a member to the other.</summary>
    private static JsonObject? Unite(JsonNode first, JsonNode second) =>
        first is JsonObject { Members.Count: > 0 } left && second is JsonObject { Members.Count: > 0 } right && right.Members.All(member => left.Find(member.Name) is null)
            ? new JsonObject([.. left.Members, .. right.Members], left.Position)
            : null;
}
