namespace Dash.Generator.Model;

/// <summary>A C# type and the codec that reads and writes it, both as text with <c>global::</c> names.</summary>
internal sealed record TypeModel
{
    public required TypeKind Kind { get; init; }

    /// <summary>The type, without a <c>?</c> of its own unless it was made nullable as an item or value.</summary>
    public required string Name { get; init; }

    public required string Codec { get; init; }

    public bool IsValueType { get; init; }

    /// <summary>The type has a value for JSON's null: it was made nullable, or it is <c>JsonElement</c>.</summary>
    public bool HoldsNull { get; init; }

    /// <summary>The items of a list or the values of a map.</summary>
    public TypeModel? Element { get; init; }
}
