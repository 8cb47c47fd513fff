using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>The property that tells the variants of a union apart.</summary>
internal sealed class Discriminator
{
    public required string PropertyName { get; init; }

    /// <summary>Wire value to schema: each member's name is the value, its text the reference or the bare name of a component.</summary>
    public IReadOnlyList<JsonMember> Mapping { get; init; } = [];

    /// <summary>The reference or bare name of the schema for objects whose value is absent or not known (3.2); null when there is none.</summary>
    public JsonString? DefaultMapping { get; init; }

    public required SourcePosition Position { get; init; }
}
