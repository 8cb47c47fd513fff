using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>The members of an object, with those of all parts of its <c>allOf</c>.</summary>
internal sealed class ObjectShape
{
    public required IReadOnlyList<ShapeMember> Members { get; init; }

    /// <summary>The type of all other members, where one is written.</summary>
    public required Schema? AdditionalProperties { get; init; }

    /// <summary>That type holds for names that match a pattern only.</summary>
    public bool HasPatternProperties { get; init; }
}
