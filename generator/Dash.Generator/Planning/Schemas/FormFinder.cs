using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Planning.Operations;

namespace Dash.Generator.Planning.Schemas;

/// <summary>Finds the objects that are sent as multipart forms and have files among their members.</summary>
internal sealed class FormFinder(SchemaGraph graph, ShapeReader shapes, UnionReader unions)
{
    private readonly HashSet<Schema> _visited = [];

    public HashSet<Schema> Found { get; } = [];

    /// <summary>Takes the forms with files out of the representations of a body; what is returned travels as any request does.</summary>
    public IEnumerable<Schema> Take(IEnumerable<MediaTypeContent> contents) => contents
        .SelectMany(content => content.Schema is null ? Items(content) : MediaTypeKinds.Of(content.MediaType) == MediaTypeKind.Multipart ? Take(graph.Terminal(content.Schema)) : [content.Schema, .. Items(content)])
        .ToList();

    private IEnumerable<Schema> Items(MediaTypeContent content) => content.ItemSchema is not null && StreamItems.OfBody(content, graph) is { } item ? [item] : [];

    private IEnumerable<Schema> Take(Schema terminal)
    {
        if (unions.Of(terminal) is { IsUnion: true } union)
        {
            // The variants of a union are forms too; each is looked at once, since unions may be recursive.
            var variants = union.Variants.Select(variant => graph.Terminal(variant.Schema)).Where(_visited.Add).ToList();
            var others = variants.SelectMany(Take).ToList();
            if (!variants.Exists(Found.Contains))
            {
                return [terminal];
            }

            Found.Add(terminal);
            return others;
        }

        if (shapes.IsRecord(terminal))
        {
            var members = shapes.Of(terminal).Members.Where(static member => DirectionPlanner.Travels(member, Direction.Form) && member.Schema is not null).ToList();
            if (members.All(member => FormFiles.CountOf(member.Schema!, graph) == FileCount.None))
            {
                return [terminal];
            }

            Found.Add(terminal);
            return members.Select(static member => member.Schema!);
        }

        return [terminal];
    }
}
