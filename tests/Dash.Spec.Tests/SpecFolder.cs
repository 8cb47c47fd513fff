using System.Text.Json.Nodes;
using Dash.Testing;

namespace Dash.Spec.Tests;

/// <summary>The documents of <c>spec/</c> that describe Dash, read once.</summary>
internal static class SpecFolder
{
    public const string Scheduler = "scheduler.openapi.json";
    public const string Library = "library.openapi.json";
    public const string Pinterest = "pinterest.openapi.json";
    public const string Auth = "auth.openapi.json";

    private static readonly string[] methods = ["get", "post", "put", "patch", "delete"];

    private static readonly Dictionary<string, SpecNode> documents =
        new[] { Scheduler, Library, Pinterest, Auth }.ToDictionary(name => name, Read, StringComparer.Ordinal);

    public static IReadOnlyCollection<SpecNode> Documents => documents.Values;

    public static SpecNode Document(string name) => documents[name];

    public static SpecNode Schema(string name, string file = Scheduler) => Document(file)["components"]["schemas"][name];

    public static IEnumerable<SpecOperation> Operations(string? file = null) =>
        from document in file is null ? Documents : [Document(file)]
        from path in document.Members("paths")
        from method in methods
        let body = path.Value.Find(method)
        where body is not null
        select new SpecOperation(method.ToUpperInvariant(), path.Name, path.Value, body);

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

    private static SpecNode Read(string name) =>
        new(name, JsonNode.Parse(File.ReadAllText(Repository.PathTo("spec", name)))!);
}
