using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>A value of one of several types, in one direction. Equal by value, so that a union that equals the last one is not written again.</summary>
internal sealed record UnionModel
{
    public required TypeNameModel Type { get; init; }

    public required DocumentationModel Documentation { get; init; }

    public required EquatableArray<VariantModel> Variants { get; init; }

    public string? Discriminator { get; init; }

    /// <summary>The union checks the value it holds.</summary>
    public bool IsValidated { get; init; }

    /// <summary>The patterns that its variants are checked with.</summary>
    public EquatableArray<PatternModel> Patterns { get; init; }

    public bool IsObsolete { get; init; }
}
