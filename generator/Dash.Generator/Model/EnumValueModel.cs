namespace Dash.Generator.Model;

/// <summary>A member of an enum.</summary>
internal sealed record EnumValueModel
{
    public required string Name { get; init; }

    public required string WireValue { get; init; }

    public required DocumentationModel Documentation { get; init; }
}
