namespace Dash.Generator.Model;

/// <summary>A property of the root client that gives the client of a tag.</summary>
internal sealed record ClientPropertyModel
{
    public required string Name { get; init; }

    public required TypeNameModel Type { get; init; }

    public required DocumentationModel Documentation { get; init; }
}
