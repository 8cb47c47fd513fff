namespace Dash.Scheduling;

/// <summary>What a network makes of the main text.</summary>
public sealed record TextRule
{
    /// <summary>The network's own name of the text, for example <c>caption</c> or <c>tweet_status</c>.</summary>
    public required string Field { get; init; }

    /// <summary>Where readers see it.</summary>
    public required string Meaning { get; init; }

    /// <summary>Key of the source, see <see cref="NetworkRuleBook.Sources"/>.</summary>
    public required string Source { get; init; }

    /// <summary>Post types that have a text; null for all.</summary>
    public IReadOnlyList<string>? PostTypes { get; init; }

    /// <summary>How long it may be.</summary>
    public required TextLimit Limit { get; init; }

    /// <summary>How many hashtags it may hold; null when not documented.</summary>
    public CountLimit? Hashtags { get; init; }

    /// <summary>How many people it may mention; null when not documented.</summary>
    public CountLimit? Mentions { get; init; }

    /// <summary>How many different links it may hold; null when not documented.</summary>
    public CountLimit? Links { get; init; }
}
