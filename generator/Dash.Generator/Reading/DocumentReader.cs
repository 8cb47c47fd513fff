using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dash.Generator.Document;
using Dash.Generator.Support;

namespace Dash.Generator.Reading;

/// <summary>Understands the documents of a compilation together, since each may refer to parts of another.</summary>
internal static class DocumentReader
{
    public static ReadResult Read(IReadOnlyList<DocumentText> texts, CancellationToken cancellationToken)
    {
        var files = new DocumentFiles();
        foreach (var text in texts)
        {
            files.Add(text);
        }

        var documents = new List<ApiDocument>();
        foreach (var file in files.Readable)
        {
            documents.Add(ReadDocument(file, cancellationToken));
        }

        var targets = new ReferenceLinker(files).Link(cancellationToken);
        var problems = texts.SelectMany(static text => text.Problems).Concat(files.Problems);
        return new ReadResult(new DocumentSet(documents, targets), problems.ToEquatableArray());
    }

    private static ApiDocument ReadDocument(ReadingContext context, CancellationToken cancellationToken)
    {
        var root = context.Root;
        Keywords.Document.Check(root, context.Problems);
        var info = new InfoReader(context).Read();
        var components = context.Values.Object(root, "components");
        if (components is not null)
        {
            Keywords.Components.Check(components, context.Problems);
        }

        var paths = new PathReader(context);
        return new ApiDocument
        {
            Path = context.Path,
            FileName = FileNames.Last(context.Path),
            SpecVersion = context.Version,
            Title = info.Title,
            Description = info.Description,
            Servers = new ServerReader(context).Read(root),
            Tags = new TagReader(context).Read(),
            SecuritySchemes = new SecuritySchemeReader(context).Read(components),
            Security = context.Security.Read(root),
            Operations = paths.Read(cancellationToken),
            Webhooks = paths.ReadWebhooks(),
            Schemas = components is null ? [] : ReadSchemas(context, components),
            Root = root,
            SchemasByNode = context.Schemas.ByNode,
        };
    }

    private static IReadOnlyList<ComponentSchema> ReadSchemas(ReadingContext context, JsonObject components)
    {
        var schemas = context.Values.Object(components, "schemas");
        return schemas is null
            ? []
            : [.. schemas.Members.Select(member => new ComponentSchema { Name = member.Name, Schema = context.Schemas.Read(member.Value, member.Name), Position = member.Position })];
    }
}
