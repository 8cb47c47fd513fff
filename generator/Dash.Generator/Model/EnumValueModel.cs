namespace Dash.Generator.Model;

/// <summary>A member of an enum.</summary>
internal sealed record EnumValueModel
{
    public required string Name { get; init; }

    public required string WireValue { get; init; }

    /// <summary>The wire value is a JSON number or boolean and no text.</summary>
    public bool IsToken { get; init; }

    /// <summary>The constant of the enum member as C#; null to count on from the one before.</summary>
    public string? Constant { get; init; }

    public required DocumentationModel Documentation { get; init; }
}
