using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Support;

namespace Dash.Generator.Reading;

/// <summary>The keywords that one kind of object may have. Nothing that is written passes silently: what is not in the table is reported.</summary>
internal sealed class KeywordTable
{
    private readonly Dictionary<string, KeywordRole> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);

    /// <summary>The kind of object, in words.</summary>
    public string Owner { get; }

    public IReadOnlyDictionary<string, KeywordRole> Roles => _roles;

    public KeywordTable(string owner, string used, string ignored = "")
    {
        Owner = owner;
        Add(used, KeywordRole.Used);
        Add(ignored, KeywordRole.Ignored);
    }

    public KeywordTable With(KeywordRole role, string keywords)
    {
        Add(keywords, role);
        return this;
    }

    /// <summary>Adds a keyword for a part that is left out, and what the reader of the message should know about it.</summary>
    public KeywordTable Without(string keyword, string reason)
    {
        _roles.Add(keyword, KeywordRole.NotGenerated);
        _reasons.Add(keyword, reason);
        return this;
    }

    /// <summary>Reports what has no effect.</summary>
    public void Check(JsonObject owner, ProblemLog problems)
    {
        foreach (var member in owner.Members)
        {
            if (!_roles.TryGetValue(member.Name, out var role))
            {
                ReportUnknown(member, problems);
            }
            else if (role == KeywordRole.NotEnforced)
            {
                problems.Report(Descriptors.NotEnforced, member.Position, member.Name);
            }
            else if (role == KeywordRole.NotGenerated)
            {
                problems.Report(Descriptors.NotGenerated, member.Position, member.Name, _reasons[member.Name]);
            }
        }
    }

    public bool IsIgnored(string keyword) =>
        IsExtension(keyword) || (_roles.TryGetValue(keyword, out var role) && role == KeywordRole.Ignored);

    private static bool IsExtension(string keyword) => keyword.StartsWith("x-", StringComparison.OrdinalIgnoreCase);

    private void ReportUnknown(JsonMember member, ProblemLog problems)
    {
        if (IsExtension(member.Name) || !problems.Takes(Descriptors.UnknownKeyword))
        {
            return;
        }

        // A name near a keyword is most likely a slip of the pen; any other is some tool's own addition.
        var nearest = Suggestion.Nearest(member.Name, _roles.Keys);
        if (nearest is null)
        {
            problems.Report(Descriptors.ForeignKeyword, member.Position, member.Name, Owner);
        }
        else
        {
            problems.Report(Descriptors.UnknownKeyword, member.Position, member.Name, Owner, nearest);
        }
    }

    private void Add(string keywords, KeywordRole role)
    {
        foreach (var keyword in keywords.Split([' '], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
        {
            _roles.Add(keyword, role);
        }
    }
}
