using System.Reflection;
using System.Text.Json;

namespace Dash.Sandbox.Specification;

/// <summary>The documents the sandbox judges by, and the way from a reference to what it names.</summary>
internal sealed class SpecificationLibrary
{
    private const string ResourcePrefix = "spec/";
    private static readonly Lazy<SpecificationLibrary> Shared = new(LoadEmbedded);
    private readonly Dictionary<string, SpecificationDocument> _documents;

    public SpecificationLibrary(IEnumerable<SpecificationDocument> documents)
    {
        _documents = documents.ToDictionary(document => document.Name, StringComparer.Ordinal);
        Operations = [.. _documents.Values.SelectMany(document => OperationReader.Read(this, document))];
    }

    /// <summary>The documents of this build; read once per process, since they cannot change.</summary>
    public static SpecificationLibrary Embedded => Shared.Value;

    public IReadOnlyList<ApiOperation> Operations { get; }

    public IReadOnlyCollection<string> Services => _documents.Keys;

    public SpecificationNode Component(string service, string section, string name) =>
        Find(_documents[service], $"#/components/{section}/{name}");

    /// <summary>Follows <c>$ref</c> until something else stands there.</summary>
    public SpecificationNode Resolve(SpecificationNode node)
    {
        for (var steps = 0; node.Text("$ref") is { } reference; steps++)
        {
            if (steps > 32)
            {
                throw new InvalidOperationException($"The reference '{reference}' in {node.Document.Name} leads in a circle.");
            }

            node = Find(node.Document, reference);
        }

        return node;
    }

    private SpecificationNode Find(SpecificationDocument from, string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? reference : reference[..hash];
        var document = file.Length == 0 ? from : _documents.GetValueOrDefault(file.Replace(SpecificationDocument.Extension, "", StringComparison.Ordinal));
        var value = document?.Root ?? default;
        foreach (var segment in (hash < 0 ? "" : reference[(hash + 1)..]).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = Uri.UnescapeDataString(segment).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            value = value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : default;
        }

        return document is null || value.ValueKind == JsonValueKind.Undefined
            ? throw new InvalidOperationException($"The reference '{reference}' in {from.Name}{SpecificationDocument.Extension} leads nowhere.")
            : new SpecificationNode(document, value);
    }

    private static SpecificationLibrary LoadEmbedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return new SpecificationLibrary(
            from resource in assembly.GetManifestResourceNames()
            where resource.StartsWith(ResourcePrefix, StringComparison.Ordinal) && resource.EndsWith(SpecificationDocument.Extension, StringComparison.Ordinal)
            let name = resource[ResourcePrefix.Length..^SpecificationDocument.Extension.Length]
            select SpecificationDocument.Parse(name, ReadText(assembly, resource)));
    }

    private static string ReadText(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
