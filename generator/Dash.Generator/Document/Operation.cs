using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>One method on one path, with the parameters of its path merged in.</summary>
internal sealed class Operation
{
    /// <summary>The HTTP method in capitals, such as <c>GET</c>.</summary>
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

    /// <summary>Where the method stands below its path.</summary>
    public required SourcePosition Position { get; init; }
}
