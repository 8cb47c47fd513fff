namespace Dash.Generator.Model;

/// <summary>A method that reads what a service sends.</summary>
internal sealed record PayloadModel
{
    public required string Name { get; init; }

    public required DocumentationModel Documentation { get; init; }

    public required TypeModel Type { get; init; }

    public bool IsObsolete { get; init; }
}
