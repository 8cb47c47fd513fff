using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>The types of one document that <c>JsonSerializer</c> can be told about. Holds names only, so that editing a member leaves it alone.</summary>
internal sealed record ResolverModel
{
    public required TypeNameModel Type { get; init; }

    public required DocumentationModel Documentation { get; init; }

    /// <summary>Full names of records and unions.</summary>
    public required EquatableArray<string> Records { get; init; }

    /// <summary>Open enums: type and codec.</summary>
    public required EquatableArray<TypeModel> Enums { get; init; }
}
