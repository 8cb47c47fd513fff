using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>What a schema is as a union: two variants or more, one that all of them come to, any value, or nothing of the kind.</summary>
internal sealed class UnionShape
{
    public static UnionShape None { get; } = new();

    /// <summary>No union, since there are too many ways to put its parts together.</summary>
    public static UnionShape Cut { get; } = new();

    public IReadOnlyList<UnionVariant> Variants { get; init; } = [];

    /// <summary>The member that names the variant; null when there is none.</summary>
    public string? Discriminator { get; init; }

    /// <summary>One of the variants takes any value.</summary>
    public bool IsAny { get; init; }

    /// <summary>More variants than code should be made for.</summary>
    public bool IsTooLarge { get; init; }

    /// <summary>The variants are those that extend the schema, which does not list them itself.</summary>
    public bool IsOfChildren { get; init; }

    /// <summary>Entries of the mapping that lead to no schema.</summary>
    public IReadOnlyList<JsonString> LostMappings { get; init; } = [];

    public bool IsUnion => !IsAny && !IsTooLarge && Variants.Count > 1;

    /// <summary>The schema that all variants come to.</summary>
    public Schema? Single => !IsAny && !IsTooLarge && Variants.Count == 1 ? Variants[0].Schema : null;

    public UnionShape With(IReadOnlyList<UnionVariant> variants) => new()
    {
        Variants = variants,
        Discriminator = Discriminator,
        IsAny = IsAny,
        IsTooLarge = IsTooLarge,
        IsOfChildren = IsOfChildren,
        LostMappings = LostMappings,
    };
}
