namespace Dash.Generator.Document;

/// <summary>The keywords that narrow the values of a schema without changing its shape. Null = not written.</summary>
internal sealed class SchemaConstraints
{
    public JsonNumber? Minimum { get; init; }

    /// <summary>The bound itself does not belong to the values; 3.0's <c>exclusiveMinimum: true</c> lands here too.</summary>
    public JsonNumber? ExclusiveMinimum { get; init; }

    public JsonNumber? Maximum { get; init; }

    /// <summary>The bound itself does not belong to the values; 3.0's <c>exclusiveMaximum: true</c> lands here too.</summary>
    public JsonNumber? ExclusiveMaximum { get; init; }

    public JsonNumber? MultipleOf { get; init; }

    public long? MinLength { get; init; }

    public long? MaxLength { get; init; }

    public JsonString? Pattern { get; init; }

    public long? MinItems { get; init; }

    public long? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public long? MinProperties { get; init; }

    public long? MaxProperties { get; init; }
}
