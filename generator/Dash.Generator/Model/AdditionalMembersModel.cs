namespace Dash.Generator.Model;

/// <summary>The property of a record that holds the members its schema does not name.</summary>
internal sealed record AdditionalMembersModel
{
    /// <summary>The property.</summary>
    public required string Name { get; init; }

    public required DocumentationModel Documentation { get; init; }

    /// <summary>The type of one member, with its null where it may be null.</summary>
    public required TypeModel Value { get; init; }
}
