namespace Dash.Sandbox.Storage;

/// <summary>Which posts of a network to list. A window leaves out posts without a time.</summary>
internal sealed record PostQuery(string Network, IReadOnlyList<long> BrandIds)
{
    public DateTimeOffset? Start { get; init; }

    public DateTimeOffset? End { get; init; }

    /// <summary>One of the documented sort names; posts without a time come last in either direction.</summary>
    public string Sort { get; init; } = "TIMESTAMP";

    public required long Limit { get; init; }

    public required long Offset { get; init; }

    public string OrderBy => Sort switch
    {
        "-TIMESTAMP" => "timestamp IS NULL, timestamp DESC, id DESC",
        "UPDATED_AT" => "updated_at, id",
        "-UPDATED_AT" => "updated_at DESC, id DESC",
        _ => "timestamp IS NULL, timestamp, id",
    };
}
