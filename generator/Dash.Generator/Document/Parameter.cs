namespace Dash.Generator.Document;

/// <summary>A parameter of an operation, with the defaults of the specification filled in.</summary>
internal sealed record Parameter
{
    public required string Name { get; init; }

    public required ParameterLocation Location { get; init; }

    public bool Required { get; init; }

    /// <summary>The type of the value; of the content when <see cref="ContentMediaType"/> is set.</summary>
    public required Schema Schema { get; init; }

    /// <summary>The media type the value is written in, or null for a parameter with a style.</summary>
    public string? ContentMediaType { get; init; }

    public required ParameterStyle Style { get; init; }

    public bool Explode { get; init; }

    /// <summary>The characters <c>:/?#[]@!$&amp;'()*+,;=</c> go out unescaped.</summary>
    public bool AllowReserved { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public required SourcePosition Position { get; init; }
}
