using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>Finds the bodies of an operation's errors: the one that all share, or one for each status.</summary>
internal sealed class ErrorPlanner(TypePlanner types)
{
    private readonly AnswerContents _contents = new(types.Graph);

    public PlannedErrors Plan(Operation operation)
    {
        var errors = Described(operation).ToList();
        var bodies = errors.ConvertAll(static response => JsonMediaType.Find(response.Contents));
        var isShared = bodies.Count > 0 && bodies.TrueForAll(body => body is not null && _contents.AreSame(bodies[0], body));
        var place = OperationNames.Place(operation) + "Error";
        if (isShared && TypeOf(bodies[0]!, place) is { Kind: TypeKind.Record or TypeKind.Union } shared)
        {
            return new PlannedErrors { Shared = shared };
        }

        var table = errors.Select(response => (response.Status, Type: ErrorOf(response, isShared ? place : OperationNames.Place(operation) + response.Status + "Error"))).Where(static error => error.Type is not null).ToList();
        return table.Count == 0 ? new PlannedErrors() : new PlannedErrors
        {
            Parts = table.ConvertAll(static error => Part(error.Status, error.Type!)),
            Documentation = string.Join(" ", table.Select(static error => $"Of `{Shown(error.Type!)}` for {(error.Status == "default" ? "any other status" : error.Status)}.")),
        };
    }

    /// <summary>The representations of errors that have no type: those beside JSON, or beside the first where none is JSON, and bytes.</summary>
    public static IEnumerable<(Response Response, MediaTypeContent Content)> LeftOut(Operation operation) => Described(operation).SelectMany(
        static response => response.Contents.Where(content => !ReferenceEquals(content, Read(response)) && !JsonMediaType.IsJson(content.MediaType)).Select(content => (response, content)));

    private static IEnumerable<Response> Described(Operation operation)
    {
        var successes = AnswerPlanner.Successes(operation);
        return operation.Responses.Where(response => !successes.Contains(response) && response.Status[0] is '4' or '5' or 'd' && response.Contents.Count > 0);
    }

    /// <summary>Null when the error has no representation with a type.</summary>
    private static MediaTypeContent? Read(Response response) => JsonMediaType.Find(response.Contents)
        ?? (MediaTypeKinds.Of(response.Contents[0].MediaType) is MediaTypeKind.Text or MediaTypeKind.Xml ? response.Contents[0] : null);

    /// <summary>Codecless text is a body that is no JSON.</summary>
    private TypeModel? ErrorOf(Response response, string place)
    {
        if (JsonMediaType.Find(response.Contents) is { } json)
        {
            return TypeOf(json, place) is { Kind: not TypeKind.Any } type ? type : null;
        }

        return MediaTypeKinds.Of(response.Contents[0].MediaType) is MediaTypeKind.Text or MediaTypeKind.Xml ? TypeModels.String with { Codec = "" } : null;
    }

    private TypeModel? TypeOf(MediaTypeContent content, string place) =>
        content.Schema is { } schema ? types.Plan(schema, new TypeSite(place, Direction.Response)) : null;

    private static RequestPartModel Part(string status, TypeModel type) => new()
    {
        Method = type.Codec.Length == 0 ? "ErrorAsText" : "ErrorAs",
        Type = type.Codec.Length == 0 ? null : type,
        Value = CSharpLiteral.String(status),
    };

    private static string Shown(TypeModel type) => string.Join("", type.Name.Split(["global::"], System.StringSplitOptions.None).Select(static (part, index) => index == 0 ? part : Short(part)));

    /// <summary>A name without its namespace; what follows it, such as the end of a type argument, stays.</summary>
    private static string Short(string part)
    {
        var end = part.IndexOfAny(['<', '>', ',', '?']);
        var name = end < 0 ? part : part.Substring(0, end);
        return name.Substring(name.LastIndexOf('.') + 1) + (end < 0 ? "" : part.Substring(end));
    }
}
