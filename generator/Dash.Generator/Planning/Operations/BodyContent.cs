using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Operations;

/// <summary>One way to write a body; representations that differ in nothing but the spelling of their media type are one.</summary>
internal sealed class BodyContent
{
    public required MediaTypeContent Content { get; init; }

    public required MediaTypeKind Kind { get; init; }

    /// <summary>What the method is called after the operation: nothing for the main body, such as <c>FromForm</c> for others.</summary>
    public required string Ending { get; init; }

    /// <summary>All the media types a file may have.</summary>
    public required IReadOnlyList<string> MediaTypes { get; init; }
}
