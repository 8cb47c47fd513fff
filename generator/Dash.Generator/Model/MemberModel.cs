namespace Dash.Generator.Model;

/// <summary>A property of a record.</summary>
internal sealed record MemberModel
{
    public required string Name { get; init; }

    public required string WireName { get; init; }

    public required DocumentationModel Documentation { get; init; }

    public required TypeModel Type { get; init; }

    public required MemberPresence Presence { get; init; }

    /// <summary>What a new object has for the member, as C#; null when it has to be set, or has nothing.</summary>
    public string? InitialValue { get; init; }

    public bool IsObsolete { get; init; }
}
