namespace Dash.Generator.Model;

/// <summary>One header of an answer; null when the answer has none of its name.</summary>
internal sealed record HeaderModel
{
    public required string Name { get; init; }

    public required string WireName { get; init; }

    public required DocumentationModel Documentation { get; init; }

    public required TypeModel Type { get; init; }

    /// <summary>The method of <c>ApiHeaders</c> that reads it.</summary>
    public required string Method { get; init; }

    /// <summary>The type arguments of the method; null for one that has none.</summary>
    public TypeModel? Read { get; init; }

    /// <summary>The arguments of the method behind the name as C#; null when there are none.</summary>
    public string? Options { get; init; }

    public bool IsObsolete { get; init; }
}
