using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>One of the types that a union holds.</summary>
internal sealed record VariantModel
{
    /// <summary>What its methods are named after.</summary>
    public required string Name { get; init; }

    /// <summary>Its parameter where all variants are handled.</summary>
    public required string Parameter { get; init; }

    public required TypeModel Type { get; init; }

    /// <summary>C# allows a conversion from the type.</summary>
    public bool HasConversion { get; init; }

    public required ValueKinds Kinds { get; init; }

    public ValueKinds ItemKinds { get; init; } = ValueKinds.Any;

    /// <summary>The values of the discriminator that stand for it.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>The values of an enum.</summary>
    public EquatableArray<string> Values { get; init; }

    public EquatableArray<VariantMemberModel> Members { get; init; }

    /// <summary>Any object may be of the variant, so there are no members to tell it by.</summary>
    public bool IsOpen { get; init; }

    public bool IsFallback { get; init; }

    /// <summary>What is checked of a value that does not check itself; null for nothing.</summary>
    public ValueCheckModel? Check { get; init; }
}
