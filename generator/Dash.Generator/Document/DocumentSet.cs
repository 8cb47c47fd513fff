using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>
/// The documents of a compilation with the references to schemas resolved, within a document and between them. A reference that leads
/// nowhere or only back to itself (which is reported) has no target here, so following targets always comes to an end at a schema.
/// </summary>
internal sealed class DocumentSet(IReadOnlyList<ApiDocument> documents, IReadOnlyDictionary<SchemaReference, Schema> targets)
{
    public IReadOnlyList<ApiDocument> Documents { get; } = documents;

    /// <summary>The schema that a reference names, or null; it may be a reference itself and may stand in another document.</summary>
    public Schema? Find(SchemaReference reference) => targets.TryGetValue(reference, out var schema) ? schema : null;
}
