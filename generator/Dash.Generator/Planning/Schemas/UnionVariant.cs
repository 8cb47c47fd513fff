using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>One of the shapes a value of a union may have.</summary>
internal sealed record UnionVariant
{
    public required Schema Schema { get; init; }

    /// <summary>As the document writes it, before members that all variants share were added.</summary>
    public required Schema Written { get; init; }

    /// <summary>What a type made for the variant is named after, besides the union; null when the document has no word for it.</summary>
    public string? Label { get; init; }

    /// <summary>The values of the discriminator that stand for it.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The document names its tags in a mapping.</summary>
    public bool IsMapped { get; init; }

    /// <summary>Takes objects whose discriminator is unknown: the schema that all other variants extend.</summary>
    public bool IsFallback { get; init; }

    /// <summary>Another variant of the document has values of the same kind, so what the schema demands need not hold for all of them.</summary>
    public bool HasTwin { get; init; }
}
