namespace Dash.Sandbox.Specification;

/// <summary>A path or query parameter of an operation.</summary>
internal sealed record ApiParameter(SpecificationLibrary Library, SpecificationNode Node)
{
    private SchemaJudge? _judge;

    public string Name { get; } = Node.Text("name")!;

    public string In { get; } = Node.Text("in")!;

    public bool Required { get; } = Node.Flag("required");

    /// <summary>A list is one value per occurrence of the parameter when true, one comma-separated value when false.</summary>
    public bool Explode { get; } = Node.Member("explode") is null ? Node.Text("in") == "query" : Node.Flag("explode");

    public string Type { get; } = Node.Member("schema") is { } schema ? Library.Resolve(schema).Text("type") ?? "string" : "string";

    public string ItemType { get; } =
        Node.Member("schema") is { } schema && Library.Resolve(schema).Member("items") is { } items ? Library.Resolve(items).Text("type") ?? "string" : "string";

    public SchemaJudge Judge => _judge ??= SchemaJudge.For(Library, Node.Member("schema")!.Value, SchemaDirection.Request);
}
