using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>An array, in order.</summary>
internal sealed class JsonArray(IReadOnlyList<JsonNode> items, SourcePosition position) : JsonNode(position)
{
    public IReadOnlyList<JsonNode> Items { get; } = items;

    public override string Kind => "an array";
}
