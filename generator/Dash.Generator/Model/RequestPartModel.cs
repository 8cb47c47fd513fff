namespace Dash.Generator.Model;

/// <summary>One value that goes into a request, such as <c>.Query&lt;bool, BooleanCodec&gt;("media_v2", mediaV2)</c>.</summary>
internal sealed record RequestPartModel
{
    /// <summary>The method of <c>ApiRequest</c>.</summary>
    public required string Method { get; init; }

    public required TypeModel Type { get; init; }

    /// <summary>The name on the wire; null for the body, which has none.</summary>
    public string? WireName { get; init; }

    /// <summary>The value as C#.</summary>
    public required string Value { get; init; }

    /// <summary>For a list in the query: whether each item gets a parameter of its own. Null for anything else.</summary>
    public bool? Explode { get; init; }
}
