using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>A member by which objects of a variant are told from others.</summary>
internal sealed record VariantMemberModel
{
    public required string WireName { get; init; }

    public required ValueKinds Kinds { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>The only values there are; empty when there may be any.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>The kinds of the items of an array; any where the variants differ otherwise.</summary>
    public ValueKinds ItemKinds { get; init; } = ValueKinds.Any;

    /// <summary>What texts and numbers look like; any where the variants differ otherwise.</summary>
    public ValueForm Form { get; init; }
}
