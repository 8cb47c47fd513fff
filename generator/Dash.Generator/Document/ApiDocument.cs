using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>One OpenAPI document as it is written: local references to parameters, bodies, responses and headers are resolved, references to schemas are kept.</summary>
internal sealed class ApiDocument
{
    private IReadOnlyList<Operation> _operations = [];
    private IReadOnlyList<Webhook> _webhooks = [];

    /// <summary>The full path of the file, as the compiler was given it.</summary>
    public required string Path { get; init; }

    /// <summary>The last part of <see cref="Path"/>, for messages.</summary>
    public required string FileName { get; init; }

    /// <summary>The value of <c>openapi</c>, such as <c>3.1.0</c>.</summary>
    public required string SpecVersion { get; init; }

    /// <summary>The title from <c>info</c>; empty when it is missing (which is reported).</summary>
    public required string Title { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<Server> Servers { get; init; } = [];

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    public IReadOnlyList<SecurityScheme> SecuritySchemes { get; init; } = [];

    /// <summary>What operations need that do not say otherwise; null when the document does not say.</summary>
    public IReadOnlyList<SecurityRequirement>? Security { get; init; }

    /// <summary>What the service sends by itself.</summary>
    public IReadOnlyList<Webhook> Webhooks
    {
        get => _webhooks;
        init => _webhooks = value;
    }

    public IReadOnlyList<Operation> Operations
    {
        get => _operations;
        init => _operations = value;
    }

    /// <summary>The schemas below <c>components</c>, in the order of the document.</summary>
    public IReadOnlyList<ComponentSchema> Schemas { get; init; } = [];

    /// <summary>The whole text as a tree; references point into it.</summary>
    public required JsonObject Root { get; init; }

    /// <summary>Every schema of the document by the node it was read from.</summary>
    public required IReadOnlyDictionary<JsonNode, Schema> SchemasByNode { get; init; }

    /// <summary>The first token of the document.</summary>
    public SourcePosition Position => Root.Position;

    /// <summary>The same document with other operations.</summary>
    public ApiDocument WithOperations(IReadOnlyList<Operation> operations, IReadOnlyList<Webhook> webhooks)
    {
        var copy = (ApiDocument)MemberwiseClone();
        copy._operations = operations;
        copy._webhooks = webhooks;
        return copy;
    }
}
