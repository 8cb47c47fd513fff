namespace Dash.Generator.Model;

/// <summary>A parameter of a method.</summary>
internal sealed record ArgumentModel
{
    public required string Name { get; init; }

    /// <summary>The type as written in the signature, with its <c>?</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The default value as C#; null for an argument that must be given.</summary>
    public string? Default { get; init; }

    public required string Documentation { get; init; }
}
