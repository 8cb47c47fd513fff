using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Endpoints;

/// <summary>A requirement reduced to what a client can send. An empty alternative makes the others optional, which changes nothing that is sent.</summary>
internal sealed record Requirement(EquatableArray<SecurityAlternativeModel> Alternatives)
{
    public bool IsNothing => Alternatives.Count == 0;

    public static Requirement Of(IEnumerable<SecurityRequirement> alternatives, IReadOnlyDictionary<string, SecurityScheme> schemes) => new(alternatives
        .Select(alternative => alternative.Schemes.Where(name => !IsOfConnection(name, schemes)).Select(name => Scheme(name, schemes)).Distinct().ToEquatableArray())
        .Where(static alternative => alternative.Count > 0)
        .Select(static alternative => new SecurityAlternativeModel(alternative))
        .Distinct()
        .ToEquatableArray());

    /// <summary>Such as ApiKeyAndAppOrOauth.</summary>
    public string FieldName() => Identifier.Pascal([.. Alternatives.SelectMany(static (alternative, index) => Words(alternative, index))]);

    private static IEnumerable<string> Words(SecurityAlternativeModel alternative, int index)
    {
        IEnumerable<string> words = alternative.Schemes.SelectMany(static (scheme, place) => place == 0 ? Names.Words.Of(scheme.Name) : ["And", .. Names.Words.Of(scheme.Name)]);
        return index == 0 ? words : ["Or", .. words];
    }

    private static bool IsOfConnection(string name, IReadOnlyDictionary<string, SecurityScheme> schemes) =>
        schemes.TryGetValue(name, out var scheme) && scheme.Kind == SecuritySchemeKind.Connection;

    /// <summary>A scheme that is not declared, which is reported, is most likely the usual one.</summary>
    private static SecuritySchemeModel Scheme(string name, IReadOnlyDictionary<string, SecurityScheme> schemes) =>
        new(name, !schemes.TryGetValue(name, out var scheme) || scheme.Kind == SecuritySchemeKind.Bearer);
}
