using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>An array whose positions have types of their own, in one direction.</summary>
internal sealed record TupleModel
{
    public required TypeNameModel Type { get; init; }

    public required DocumentationModel Documentation { get; init; }

    /// <summary>The positions in order; the name on the wire of each is its index.</summary>
    public required EquatableArray<MemberModel> Positions { get; init; }

    /// <summary>How many of them there have to be.</summary>
    public required int RequiredCount { get; init; }

    /// <summary>The property that holds the items behind the positions.</summary>
    public required string FurtherItems { get; init; }

    public required DocumentationModel FurtherDocumentation { get; init; }

    /// <summary>The type of one of these items, with its null where it may be null.</summary>
    public required TypeModel Further { get; init; }

    public bool IsObsolete { get; init; }
}
