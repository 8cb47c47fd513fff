using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>An address the API is served at.</summary>
internal sealed class Server
{
    /// <summary>The address as written; it may hold <c>{variables}</c> and may be relative.</summary>
    public required string Url { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<ServerVariable> Variables { get; init; } = [];

    public required SourcePosition Position { get; init; }
}
