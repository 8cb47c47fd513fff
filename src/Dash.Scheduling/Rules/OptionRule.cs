namespace Dash.Scheduling;

/// <summary>An option that a network takes.</summary>
public sealed record OptionRule
{
    /// <summary>The network's own field, for example <c>meta.title</c>.</summary>
    public required string Field { get; init; }

    /// <summary>Key of the source, see <see cref="NetworkRuleBook.Sources"/>.</summary>
    public required string Source { get; init; }

    /// <summary>Whether it must be given, drafts included.</summary>
    public bool Required { get; init; }

    /// <summary>Post types that take it; null for all.</summary>
    public IReadOnlyList<string>? PostTypes { get; init; }

    /// <summary>Whether it works only on posts that publish by themselves.</summary>
    public bool NeedsAutoPublish { get; init; }

    /// <summary>How long the text may be; null for options that are no text of the post.</summary>
    public TextLimit? Limit { get; init; }

    /// <summary>Most entries of a list.</summary>
    public int? MaxItems { get; init; }

    /// <summary>What else there is to know.</summary>
    public string? Note { get; init; }

    /// <summary>Whether a post of this type takes the option.</summary>
    public bool AppliesTo(string? postType) => PostTypes is null || (postType is not null && PostTypes.Contains(postType, StringComparer.Ordinal));
}
