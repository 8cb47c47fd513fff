using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Planning.Operations;

namespace Dash.Generator.Planning.Schemas;

/// <summary>Tells which members of a multipart form are files.</summary>
internal static class FormFiles
{
    private const int DeepestNesting = 8;

    /// <summary>None, one or several files.</summary>
    public static FileCount CountOf(Schema schema, SchemaGraph graph) => CountOf(schema, graph, 0);

    /// <summary>Text that is bytes in truth: <c>format: binary</c> of 3.0, <c>contentMediaType</c> without an encoding of 3.1.</summary>
    public static bool IsFile(Schema terminal) =>
        terminal.Types.All(static type => type == "string") && terminal.EnumValues.Count == 0
        && (terminal.Format == "binary" || HoldsBytes(terminal));

    private static bool HoldsBytes(Schema terminal) =>
        terminal.ContentMediaType is { } mediaType && terminal.ContentEncoding is null or "binary" && MediaTypeKinds.Of(mediaType) == MediaTypeKind.File;

    private static FileCount CountOf(Schema schema, SchemaGraph graph, int depth)
    {
        var terminal = graph.Terminal(schema);
        if (depth > DeepestNesting)
        {
            return FileCount.None;
        }

        if (terminal.Items is { } items && terminal.Types.All(static type => type == "array"))
        {
            return CountOf(items, graph, depth + 1) == FileCount.One ? FileCount.Several : FileCount.None;
        }

        // A file, or the address or id of one: an ApiFile holds either.
        var variants = SchemaFacts.UnionOf(terminal);
        return variants.Count > 0 ? variants.Max(variant => CountOf(variant, graph, depth + 1)) : IsFile(terminal) ? FileCount.One : FileCount.None;
    }
}
