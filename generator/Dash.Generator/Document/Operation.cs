using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>One method on one path, with the parameters of its path merged in.</summary>
internal sealed class Operation
{
    /// <summary>The HTTP method, such as <c>GET</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path as written, such as <c>/posts/{id}</c>; every hole has a path parameter (anything else is reported).</summary>
    public required string PathTemplate { get; init; }

    public JsonString? OperationId { get; init; }

    public IReadOnlyList<JsonString> Tags { get; init; } = [];

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    public RequestBody? RequestBody { get; init; }

    public IReadOnlyList<Response> Responses { get; init; } = [];

    /// <summary>Null when the document's requirements apply; empty when nothing is needed.</summary>
    public IReadOnlyList<SecurityRequirement>? Security { get; init; }

    /// <summary>Of the operation, else of its path; empty when those of the document apply.</summary>
    public IReadOnlyList<Server> Servers { get; init; } = [];

    /// <summary>What the service sends because of the operation.</summary>
    public IReadOnlyList<Webhook> Callbacks { get; init; } = [];

    /// <summary>Where the method stands below its path.</summary>
    public required SourcePosition Position { get; init; }
}
