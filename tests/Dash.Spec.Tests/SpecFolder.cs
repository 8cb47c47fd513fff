using System.Text.Json.Nodes;
using Dash.Testing;

namespace Dash.Spec.Tests;

/// <summary>The documents of <c>spec/</c>, read once: those of Dash, and one for each of the other systems.</summary>
internal static class SpecFolder
{
    public const string Scheduler = "scheduler.openapi.json";
    public const string Library = "library.openapi.json";
    public const string Pinterest = "pinterest.openapi.json";
    public const string Auth = "auth.openapi.json";

    public const string CodivUpload = "codivupload.openapi.json";
    public const string PostEverywhere = "posteverywhere.openapi.json";
    public const string Wonda = "wonda.openapi.json";

    private static readonly string[] dash = [Scheduler, Library, Pinterest, Auth];
    private static readonly string[] methods = ["get", "post", "put", "patch", "delete"];

    private static readonly Dictionary<string, SpecNode> documents =
        dash.Concat([CodivUpload, PostEverywhere, Wonda]).ToDictionary(name => name, Read, StringComparer.Ordinal);

    /// <summary>The documents that describe Dash.</summary>
    public static IReadOnlyCollection<SpecNode> Documents => [.. dash.Select(Document)];

    /// <summary>The documents of all systems.</summary>
    public static IReadOnlyCollection<SpecNode> AllDocuments => documents.Values;

    public static SpecNode Document(string name) => documents[name];

    public static SpecNode Schema(string name, string file = Scheduler) => Document(file)["components"]["schemas"][name];

    /// <summary>The operations of a document, or of all that describe Dash.</summary>
    public static IEnumerable<SpecOperation> Operations(string? file = null) => OperationsOf("paths", file is null ? Documents : [Document(file)]);

    /// <summary>The operations of all systems.</summary>
    public static IEnumerable<SpecOperation> AllOperations() => OperationsOf("paths", AllDocuments);

    /// <summary>What the systems send by themselves.</summary>
    public static IEnumerable<SpecOperation> Webhooks() => OperationsOf("webhooks", AllDocuments);

    /// <summary>Follows a reference, and references it leads to, until something else stands there.</summary>
    public static SpecNode Resolve(SpecNode node) =>
        node.Text("$ref") is { } reference ? Resolve(Target(node.File, reference)) : node;

    public static SpecNode Target(string file, string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var target = hash > 0 ? reference[..hash] : file;
        if (hash < 0 || !documents.TryGetValue(target, out var document))
        {
            throw new KeyNotFoundException($"{file}: '{reference}' names no document of spec/.");
        }

        return reference[(hash + 1)..]
            .Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
            .Aggregate(document, (node, part) => node[part]);
    }

    private static IEnumerable<SpecOperation> OperationsOf(string member, IEnumerable<SpecNode> of) =>
        from document in of
        from path in document.Members(member)
        from method in methods
        let body = path.Value.Find(method)
        where body is not null
        select new SpecOperation(method.ToUpperInvariant(), path.Name, path.Value, body);

    private static SpecNode Read(string name) =>
        new(name, JsonNode.Parse(File.ReadAllText(Repository.PathTo("spec", name)))!);
}
