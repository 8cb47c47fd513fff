using System.Text.Json;

namespace Dash.Sandbox.Specification;

/// <summary>Reads the operations of a document.</summary>
internal static class OperationReader
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static IEnumerable<ApiOperation> Read(SpecificationLibrary library, SpecificationDocument document)
    {
        var root = new SpecificationNode(document, document.Root);
        return
            from path in Members(root.Member("paths"))
            from operation in Members(path.Node)
            where Methods.Contains(operation.Name)
            select ReadOperation(library, new ApiOperationPlace(root, path.Name, path.Node), operation);
    }

    private static ApiOperation ReadOperation(SpecificationLibrary library, ApiOperationPlace place, (string Name, SpecificationNode Node) operation)
    {
        var node = operation.Node;
        SpecificationNode? body = node.Member("requestBody") is { } sent ? library.Resolve(sent) : null;
        return new ApiOperation(library, node.Document.Name, operation.Name.ToUpperInvariant(), place.Template)
        {
            OperationId = node.Text("operationId") ?? $"{operation.Name} {place.Template}",
            NeedsKey = (node.Member("security") ?? place.Root.Member("security")) is { } security && security.Value.GetArrayLength() > 0,
            Parameters = [.. ReadParameters(library, place.Path).Concat(ReadParameters(library, node))],
            RequestSchema = SchemaOf(body, "application/json"),
            BodyRequired = body?.Flag("required") ?? false,
            Form = SchemaOf(body, ApiForm.MediaType) is { } form ? new ApiForm(library, form) : null,
            Responses = Members(node.Member("responses")).ToDictionary(response => response.Name, response => response.Node, StringComparer.Ordinal),
        };
    }

    private static SpecificationNode? SchemaOf(SpecificationNode? body, string mediaType) => body?.Member("content")?.Member(mediaType)?.Member("schema");

    private static IEnumerable<ApiParameter> ReadParameters(SpecificationLibrary library, SpecificationNode owner) =>
        owner.Member("parameters") is { } parameters
            ? parameters.Value.EnumerateArray().Select(parameter => new ApiParameter(library, library.Resolve(owner.At(parameter))))
            : [];

    private static IEnumerable<(string Name, SpecificationNode Node)> Members(SpecificationNode? node) =>
        node is { Value.ValueKind: JsonValueKind.Object } owner
            ? owner.Value.EnumerateObject().Select(member => (member.Name, owner.At(member.Value)))
            : [];

    private sealed record ApiOperationPlace(SpecificationNode Root, string Template, SpecificationNode Path);
}
