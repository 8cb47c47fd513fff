using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Operations;

/// <summary>The operations that form one client.</summary>
internal sealed class OperationGroup
{
    /// <summary>The tag, or null for the operations of the root client.</summary>
    public required string? Tag { get; init; }

    public required string? Description { get; init; }

    public required IReadOnlyList<Operation> Operations { get; init; }
}
