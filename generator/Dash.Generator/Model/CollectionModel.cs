namespace Dash.Generator.Model;

/// <summary>A list or map with a type of its own, since it holds itself.</summary>
internal sealed record CollectionModel
{
    public required TypeNameModel Type { get; init; }

    public required DocumentationModel Documentation { get; init; }

    /// <summary>The list or map as it would be without a type of its own; its elements are what it holds.</summary>
    public required TypeModel Content { get; init; }

    /// <summary>What is checked of the content; null when the document is not validated.</summary>
    public ValueCheckModel? Check { get; init; }

    public bool IsObsolete { get; init; }
}
