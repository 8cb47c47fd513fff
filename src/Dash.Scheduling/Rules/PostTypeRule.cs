namespace Dash.Scheduling;

/// <summary>One kind of post of a network.</summary>
public sealed record PostTypeRule
{
    /// <summary>Value of <see cref="PostOptions.PostType"/>; null where the network has one kind only and takes no such option.</summary>
    public string? Name { get; init; }

    /// <summary>Key of the source, see <see cref="NetworkRuleBook.Sources"/>.</summary>
    public required string Source { get; init; }

    /// <summary>Which media it takes.</summary>
    public required MediaRule Media { get; init; }
}
