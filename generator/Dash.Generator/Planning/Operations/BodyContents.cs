using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Operations;

/// <summary>Sorts the representations of a body: JSON is the main one, else the first; each other one gets a name.</summary>
internal sealed class BodyContents(SchemaGraph graph)
{
    public IReadOnlyList<BodyContent> Of(RequestBody body)
    {
        var groups = new List<(MediaTypeKind Kind, List<MediaTypeContent> Contents)>();
        foreach (var content in InOrder(body.Contents))
        {
            var kind = KindOf(content);
            if (groups.Find(group => group.Kind == kind && AreOne(group.Contents[0], content, kind)).Contents is { } same)
            {
                same.Add(content);
            }
            else
            {
                groups.Add((kind, [content]));
            }
        }

        var endings = new NameScope([]);
        return groups.ConvertAll(group => new BodyContent
        {
            Content = group.Contents[0],
            Kind = group.Kind,
            Ending = ReferenceEquals(group.Contents, groups[0].Contents) ? "" : endings.Claim([.. EndingsOf(group.Kind, group.Contents[0], groups[0].Kind)]),
            MediaTypes = group.Contents.ConvertAll(static content => content.MediaType),
        });
    }

    private IEnumerable<MediaTypeContent> InOrder(IReadOnlyList<MediaTypeContent> contents) => contents
        .OrderBy(content => KindOf(content) != MediaTypeKind.Json ? 2 : MediaTypeKinds.NameOf(content.MediaType) == "application/json" ? 0 : 1);

    private MediaTypeKind KindOf(MediaTypeContent content)
    {
        if (StreamItems.OfBody(content, graph) is not null)
        {
            return MediaTypeKind.Lines;
        }

        var kind = MediaTypeKinds.Of(content.MediaType);
        var isRange = MediaTypeKinds.NameOf(content.MediaType).IndexOf('*') >= 0;
        var isFile = content.Schema is { } schema && FormFiles.IsFile(graph.Terminal(schema));
        return isFile && (isRange || kind is not MediaTypeKind.Json) ? MediaTypeKind.File
            : kind is MediaTypeKind.Form or MediaTypeKind.Multipart && !IsObject(content) ? kind == MediaTypeKind.Form ? MediaTypeKind.Text : MediaTypeKind.File
            : kind;
    }

    /// <summary>A form has to have names; a schema that only lists types without one cannot give any.</summary>
    private bool IsObject(MediaTypeContent content) =>
        content.Schema is null || graph.Terminal(content.Schema) is var terminal && (terminal.Types.Count == 0 || terminal.Types.Contains("object"));

    private bool AreOne(MediaTypeContent first, MediaTypeContent other, MediaTypeKind kind) => kind switch
    {
        MediaTypeKind.File => true,
        MediaTypeKind.Json => AreSame(first, other) && (IsPlain(first) || IsPlain(other) || HaveSameName(first, other)),
        MediaTypeKind.Xml => AreSame(first, other),
        MediaTypeKind.Lines => SchemaEquality.AreSame(StreamItems.OfBody(first, graph)!, StreamItems.OfBody(other, graph)!, graph),
        _ => HaveSameName(first, other) && AreSame(first, other),
    };

    /// <summary>A patch in one media type means something else than in another, while plain JSON is JSON in any spelling.</summary>
    private static bool IsPlain(MediaTypeContent content) => MediaTypeKinds.NameOf(content.MediaType) is "application/json" or "text/json";

    private static bool HaveSameName(MediaTypeContent first, MediaTypeContent other) =>
        MediaTypeKinds.NameOf(first.MediaType) == MediaTypeKinds.NameOf(other.MediaType);

    private bool AreSame(MediaTypeContent first, MediaTypeContent other) => (first.Schema, other.Schema) switch
    {
        ({ } left, { } right) => SchemaEquality.AreSame(left, right, graph),
        var (left, right) => left is null && right is null,
    };

    private static IEnumerable<string> EndingsOf(MediaTypeKind kind, MediaTypeContent content, MediaTypeKind main)
    {
        var name = MediaTypeKinds.NameOf(content.MediaType);
        var subtype = name.Substring(name.IndexOf('/') + 1);
        var end = subtype.LastIndexOf('+');
        var exact = "From" + Identifier.Pascal(end > 0 ? subtype.Substring(0, end) : subtype);
        return kind == main || kind == MediaTypeKind.Json ? [exact] : ["From" + kind, exact];
    }
}
