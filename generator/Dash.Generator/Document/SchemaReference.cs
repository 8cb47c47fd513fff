namespace Dash.Generator.Document;

/// <summary>A reference to a schema, taken apart.</summary>
internal sealed class SchemaReference
{
    /// <summary>The reference as written.</summary>
    public required string Text { get; init; }

    /// <summary>The file part, relative to the referring document with escapes undone; empty for the same document.</summary>
    public required string FileName { get; init; }

    /// <summary>The JSON pointer after the <c>#</c>, percent escapes undone, <c>~0</c> and <c>~1</c> still in place; empty for the whole document.</summary>
    public required string Pointer { get; init; }

    /// <summary>The name when the reference has the form <c>#/components/schemas/Name</c>, else null.</summary>
    public string? ComponentName { get; init; }

    public ReferenceKind Kind { get; init; }

    /// <summary>The schema that the reference is written in; null where none is.</summary>
    public JsonObject? Holder { get; init; }

    public required SourcePosition Position { get; init; }
}
