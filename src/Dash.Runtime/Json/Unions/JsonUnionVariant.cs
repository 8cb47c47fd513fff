using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>One of the shapes a value of a union may have: how it is told from the others, read and written.</summary>
public abstract class JsonUnionVariant
{
    private protected JsonUnionVariant(JsonKinds kinds) => Kinds = kinds;

    /// <summary>The values of the discriminator that stand for this variant.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The values that an enum knows: texts, or the tokens of numbers. Another value still fits when no other variant does.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The members that tell an object from those of other variants; null when any object may be one.</summary>
    public IReadOnlyList<JsonUnionMember>? Members { get; init; }

    /// <summary>The kinds of the items of an array.</summary>
    public JsonKinds ItemKinds { get; init; } = JsonKinds.Any;

    /// <summary>An object whose discriminator is unknown or missing is of this variant.</summary>
    public bool IsFallback { get; init; }

    internal JsonKinds Kinds { get; }

    internal abstract object Read(ref Utf8JsonReader reader);

    internal abstract void Write(Utf8JsonWriter writer, object value);
}
