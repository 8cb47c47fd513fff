using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>A member of an object, as all parts that mention it say together.</summary>
internal sealed class ShapeMember
{
    public required string Name { get; init; }

    /// <summary>The schema that says the type; null for a name that is only required, and where parts contradict each other.</summary>
    public required Schema? Schema { get; init; }

    /// <summary>The part that contradicts an earlier one about the type; null when all parts agree.</summary>
    public Schema? Contradiction { get; init; }

    /// <summary>The schema of the object that declares the member: types made for the member are named after it.</summary>
    public required Schema Owner { get; init; }

    public required string? Description { get; init; }

    public bool IsRequired { get; init; }

    public bool IsReadOnly { get; init; }

    public bool IsWriteOnly { get; init; }
}
