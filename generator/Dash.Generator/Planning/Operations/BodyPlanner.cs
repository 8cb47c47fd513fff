using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>Turns a body into arguments, one for each way to write it; each belongs to a method of its own.</summary>
internal sealed class BodyPlanner(TypePlanner types, ProblemList problems)
{
    private readonly BodyContents _contents = new(types.Graph);
    private readonly StreamItems _items = new(types);
    private readonly FormFields _fields = new(types, problems);

    /// <param name="body">The body.</param>
    /// <param name="target">The document of the operation.</param>
    /// <param name="place">What types of the operation are named after.</param>
    public IReadOnlyList<PlannedBody> Plan(RequestBody body, DocumentTarget target, string place) => _contents.Of(body)
        .Select(content => new PlannedBody { Ending = content.Ending, Argument = Argument(body, content, target, place) })
        .ToList();

    private PlannedArgument Argument(RequestBody body, BodyContent content, DocumentTarget target, string place)
    {
        var site = new TypeSite(place + (content.Ending.Length == 0 ? "" : content.Ending.Substring("From".Length)) + "Request", Direction.Request);
        var type = TypeOf(body, content, site, target);

        // A form of a value type is a JsonElement, which has no null to leave the body out with.
        var argument = content.Kind == MediaTypeKind.Lines ? $"{RuntimeNames.AsyncEnumerable}<{type.Name}>" : type.Name;
        var isRequired = body.Required || (type.IsValueType && content.Kind is MediaTypeKind.Form or MediaTypeKind.Multipart);
        return new PlannedArgument
        {
            Argument = new ArgumentModel
            {
                Name = "body",
                Type = isRequired ? argument : argument + "?",
                Default = isRequired ? null : "null",
                Documentation = Documentation.OfBody(body, Words(content)),
            },
            Part = new RequestPartModel
            {
                Method = MethodOf(content.Kind) + (isRequired ? "" : type.IsValueType && content.Kind != MediaTypeKind.Lines ? "Struct" : "Reference"),
                Type = content.Kind is MediaTypeKind.Json or MediaTypeKind.Form or MediaTypeKind.Multipart or MediaTypeKind.Lines ? type : null,
                Value = "body",
                Options = OptionsOf(content, type, target),
            },
            Rank = isRequired ? ArgumentRanks.Body : ArgumentRanks.Optional,
        };
    }

    private TypeModel TypeOf(RequestBody body, BodyContent content, TypeSite site, DocumentTarget target) => content.Kind switch
    {
        MediaTypeKind.Json => JsonType(body, content.Content, site),
        MediaTypeKind.Form => FormType(content.Content.Schema, site, TypeModels.String),
        MediaTypeKind.Multipart => FormType(content.Content.Schema, site with { Direction = Direction.Form }, TypeModels.File),
        MediaTypeKind.File => TypeModels.File,
        MediaTypeKind.Lines => _items.OfSent(StreamItems.OfBody(content.Content, types.Graph)!, site.Place + "Item"),
        _ => TextType(content.Content, target),
    };

    /// <summary>For a body that may be left out, null means just that.</summary>
    private TypeModel JsonType(RequestBody body, MediaTypeContent content, TypeSite site) => content.Schema switch
    {
        null => TypeModels.Any,
        { } schema => body.Required ? types.PlanElement(schema, site) : types.Plan(schema, site),
    };

    /// <summary>A form that the document says nothing about has names and values of the caller's, in a multipart form files among them.</summary>
    private TypeModel FormType(Schema? schema, TypeSite site, TypeModel field)
    {
        if (schema is null || types.Graph.Terminal(schema) is var terminal && (terminal.IsAny || (site.Direction == Direction.Form && IsOpen(terminal))))
        {
            return TypeModels.MapOf(field);
        }

        // JSON of any shape has no place for a file.
        var type = types.Plan(schema, site);
        return type.Kind == TypeKind.Any && site.Direction == Direction.Form ? TypeModels.MapOf(field) : type;
    }

    private bool IsOpen(Schema terminal) =>
        types.Shapes.IsObjectLike(terminal) && !types.Unions.IsUnion(terminal) && !types.Shapes.IsRecord(terminal) && types.Shapes.Of(terminal).AdditionalProperties is null or { IsAny: true };

    private TypeModel TextType(MediaTypeContent content, DocumentTarget target)
    {
        if (content.Schema is { } schema && types.Graph.Terminal(schema) is { IsAny: false } terminal && !SchemaFacts.IsType(terminal, "string"))
        {
            problems.Report(RequestDescriptors.BodyIsText, target.Document, content.Position, content.MediaType);
        }

        return TypeModels.String;
    }

    private static string MethodOf(MediaTypeKind kind) => kind == MediaTypeKind.Xml ? "Text" : kind.ToString();

    private string? OptionsOf(BodyContent content, TypeModel type, DocumentTarget target)
    {
        var mediaType = CSharpLiteral.String(SentMediaType(content));
        return content.Kind switch
        {
            MediaTypeKind.Json => IsUsualJson(content.Content.MediaType) ? null : mediaType,
            MediaTypeKind.Form or MediaTypeKind.Multipart when _fields.Of(content.Content, type, target) is { } fields => $"{mediaType}, {fields}",
            _ => mediaType,
        };
    }

    /// <summary>A range cannot be sent, so the usual type of its kind is; of a file the request decides. A multipart form makes its own boundary.</summary>
    private static string SentMediaType(BodyContent content)
    {
        var name = content.Content.MediaType.Split(';')[0].Trim();
        return (content.Kind, name.IndexOf('*') >= 0) switch
        {
            (MediaTypeKind.Multipart, true) => "multipart/form-data",
            (MediaTypeKind.Multipart, false) => name,
            (MediaTypeKind.Text, true) => "text/plain",
            (MediaTypeKind.Xml, true) => "application/xml",
            _ => content.Content.MediaType,
        };
    }

    /// <summary>Plain JSON, and a range, of which no more can be said than that it is JSON.</summary>
    private static bool IsUsualJson(string mediaType) => mediaType == "application/json" || mediaType.IndexOf('*') >= 0;

    private bool IsFile(MediaTypeContent content, string property) =>
        content.Schema is { } schema && types.Graph.Terminal(schema) is var terminal && types.Shapes.IsRecord(terminal)
        && types.Shapes.Of(terminal).Members.FirstOrDefault(member => member.Name == property)?.Schema is { } part && FormFiles.CountOf(part, types.Graph) != FileCount.None;

    private string? Words(BodyContent content) => content.Kind switch
    {
        MediaTypeKind.Text or MediaTypeKind.Xml => $"Text in `{content.Content.MediaType}`, sent as it is.",
        MediaTypeKind.Lines => $"Each item is sent as `{content.Content.MediaType}` when it is there.",
        MediaTypeKind.Multipart => PartHeaders.WordsOf(content.Content, property => IsFile(content.Content, property)),
        MediaTypeKind.File => $"A file in {string.Join(", ", content.MediaTypes.Select(static name => $"`{name}`"))}.",
        _ => null,
    };
}
