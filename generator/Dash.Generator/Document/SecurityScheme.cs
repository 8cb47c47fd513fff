namespace Dash.Generator.Document;

/// <summary>A way to prove who calls, below <c>components/securitySchemes</c>.</summary>
internal sealed class SecurityScheme
{
    public required string Name { get; init; }

    public required SecuritySchemeKind Kind { get; init; }

    /// <summary>The name of the header, parameter or cookie, or the word in <c>Authorization</c>; empty for the kinds that have none.</summary>
    public string WireName { get; init; } = "";

    public string? Description { get; init; }

    public required SourcePosition Position { get; init; }
}
