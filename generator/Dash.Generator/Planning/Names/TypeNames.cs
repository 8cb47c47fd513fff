using System;
using System.Collections.Generic;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Names;

/// <summary>
/// The names of all types of a compilation. Within one document a name taken is numbered; a name taken by another document of the
/// same namespace is an error, since numbering would rename a public type when files are reordered.
/// </summary>
internal sealed class TypeNames(ProblemList problems)
{
    /// <summary>Types made for inner schemas are named after all outer ones; the name is that of a file too.</summary>
    private const int LongestName = 150;

    private readonly Dictionary<string, NameScope> _namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiDocument> _owners = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The document a type is generated for.</summary>
    public ApiDocument Owner(TypeNameModel type) => _owners[$"{type.Namespace}.{type.Name}"];

    /// <summary>The first of the places whose name no other document has.</summary>
    public TypeNameModel ClaimFirst(DocumentTarget target, string[] places, SourcePosition position) => Claim(
        target,
        Array.Find(places, place => !_owners.TryGetValue($"{target.Namespace}.{Identifier.Cut(place, LongestName)}", out var owner) || ReferenceEquals(owner, target.Document)) ?? places[0],
        position);

    public TypeNameModel Claim(DocumentTarget target, string place, SourcePosition position)
    {
        var wanted = Identifier.Cut(place, LongestName);
        if (!_namespaces.TryGetValue(target.Namespace, out var scope))
        {
            // Hint names are compared without case, so type names are too.
            _namespaces[target.Namespace] = scope = new NameScope([], StringComparer.OrdinalIgnoreCase);
        }

        if (_owners.TryGetValue($"{target.Namespace}.{wanted}", out var owner) && !ReferenceEquals(owner, target.Document))
        {
            problems.Report(PlanningDescriptors.TypeNameTaken, target.Document, position, $"{target.Namespace}.{wanted}", owner.FileName);
        }

        var name = scope.Claim(wanted);
        _owners[$"{target.Namespace}.{name}"] = target.Document;
        return new TypeNameModel(target.Namespace, name);
    }
}
