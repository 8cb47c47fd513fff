using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Planning.Operations;

namespace Dash.Generator.Planning.Schemas;

/// <summary>Tells which members of a multipart form are files.</summary>
internal static class FormFiles
{
    private const int MostLooked = 100;

    /// <summary>None, one or several files.</summary>
    public static FileCount CountOf(Schema schema, SchemaGraph graph) => CountOf(schema, graph, []);

    /// <summary>Text that is bytes in truth: <c>format: binary</c> of 3.0, <c>contentMediaType</c> without an encoding of 3.1.</summary>
    public static bool IsFile(Schema terminal) =>
        terminal.Types.All(static type => type == "string") && terminal.EnumValues.Count == 0
        && (terminal.Format == "binary" || HoldsBytes(terminal));

    private static bool HoldsBytes(Schema terminal) =>
        terminal.ContentMediaType is { } mediaType && terminal.ContentEncoding is null or "binary" && MediaTypeKinds.Of(mediaType) == MediaTypeKind.File;

    /// <summary>Lists and unions may hold each other; each is looked at once.</summary>
    private static FileCount CountOf(Schema schema, SchemaGraph graph, HashSet<Schema> visited)
    {
        var terminal = graph.Terminal(schema);
        if ((terminal.Items is not null || SchemaFacts.UnionOf(terminal).Count > 0) && (visited.Count == MostLooked || !visited.Add(terminal)))
        {
            return FileCount.None;
        }

        if (terminal.Items is { } items && terminal.PrefixItems.Count == 0 && terminal.Types.All(static type => type == "array"))
        {
            return CountOf(items, graph, visited) == FileCount.One ? FileCount.Several : FileCount.None;
        }

        // A file, or the address or id of one: an ApiFile holds either.
        var variants = SchemaFacts.UnionOf(terminal);
        return variants.Count > 0 ? variants.Max(variant => CountOf(variant, graph, visited)) : IsFile(terminal) ? FileCount.One : FileCount.None;
    }
}
