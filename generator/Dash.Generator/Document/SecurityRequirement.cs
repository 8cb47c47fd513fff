using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>Schemes that are needed together; one of the alternatives of an operation. Empty when nothing is needed.</summary>
internal sealed class SecurityRequirement
{
    /// <summary>Each names a scheme of the document.</summary>
    public required IReadOnlyList<string> Schemes { get; init; }
}
