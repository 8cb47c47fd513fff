using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>A hole in the address of a server.</summary>
internal sealed class ServerVariable
{
    public required string Name { get; init; }

    public required string Default { get; init; }

    /// <summary>The values allowed; empty when any is.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public string? Description { get; init; }

    public required SourcePosition Position { get; init; }
}
