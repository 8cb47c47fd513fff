namespace Dash.Generator.Model;

/// <summary>One value that goes into a request, such as <c>.Query&lt;bool, BooleanCodec&gt;("media_v2", mediaV2)</c>.</summary>
internal sealed record RequestPartModel
{
    /// <summary>The method of <c>ApiRequest</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The type arguments of the method; null for one that has none.</summary>
    public TypeModel? Type { get; init; }

    /// <summary>The name on the wire; null for the body and a whole query, which have none.</summary>
    public string? WireName { get; init; }

    /// <summary>The value as C#.</summary>
    public required string Value { get; init; }

    /// <summary>The arguments behind the value as C#, such as <c>explode: true</c>; null when there are none.</summary>
    public string? Options { get; init; }
}
