using System;
using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>A part of a document with an address of its own: the document itself, or a schema with <c>$id</c>.</summary>
internal sealed class SchemaResource(Uri address, JsonObject node)
{
    /// <summary>What relative references inside of it are relative to.</summary>
    public Uri Address { get; } = address;

    public JsonObject Node { get; } = node;

    /// <summary>The schemas with an <c>$anchor</c> or <c>$dynamicAnchor</c> by that name, without those of resources inside of this one.</summary>
    public Dictionary<string, JsonObject> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The names among them that a <c>$dynamicRef</c> from elsewhere may find instead.</summary>
    public HashSet<string> DynamicAnchors { get; } = new(StringComparer.Ordinal);
}
