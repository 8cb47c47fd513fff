using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>How one property of a form is written; what is null is not said.</summary>
internal sealed class EncodingRule
{
    public required string Property { get; init; }

    public string? ContentType { get; init; }

    public ParameterStyle? Style { get; init; }

    public bool? Explode { get; init; }

    public bool AllowReserved { get; init; }

    /// <summary>Where headers of the part are described; null when none are.</summary>
    public SourcePosition? Headers { get; init; }

    /// <summary>The headers of the part.</summary>
    public IReadOnlyList<ResponseHeader> PartHeaders { get; init; } = [];

    public required SourcePosition Position { get; init; }
}
