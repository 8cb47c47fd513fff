using System.Text.Json.Nodes;

namespace Dash.Generator.Tests.Contract;

/// <summary>
/// A document as the judge understands it: read with System.Text.Json and nothing of the generator, so that a mistake of the generator is
/// not made twice.
/// </summary>
internal sealed class ContractDocument(JsonObject root)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    public bool IsVersion30 { get; } = ((string?)root["openapi"])!.StartsWith("3.0", StringComparison.Ordinal);

    public static ContractDocument Parse(string json) => new(JsonNode.Parse(json)!.AsObject());

    public IReadOnlyList<ContractOperation> Operations() =>
    [
        .. from path in root["paths"]!.AsObject()
           let item = Resolve(path.Value!)
           from method in item
           where Methods.Contains(method.Key)
           select new ContractOperation(this, method.Key.ToUpperInvariant(), path.Key, item, method.Value!.AsObject()),
    ];

    /// <summary>The object that a chain of references ends at.</summary>
    public JsonObject Resolve(JsonNode node)
    {
        var current = node.AsObject();
        for (var steps = 0; current["$ref"] is JsonValue reference && steps < 100; steps++)
        {
            current = Find((string)reference!);
        }

        return current;
    }

    /// <summary>What stands at a pointer such as <c>#/components/schemas/Post</c>.</summary>
    public JsonObject Find(string reference)
    {
        JsonNode current = root;
        foreach (var token in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = Uri.UnescapeDataString(token).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            current = (current is JsonArray list ? list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : current[name])
                ?? throw new InvalidOperationException($"The document has nothing at {reference}.");
        }

        return current.AsObject();
    }
}
