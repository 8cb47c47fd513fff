namespace Dash.Scheduling;

/// <summary>What the rules cannot know by themselves: about the accounts and about who asks.</summary>
public sealed record RuleSettings
{
    /// <summary>Whether the X accounts have X Premium, which raises the text limit.</summary>
    public bool XPremium { get; init; }

    /// <summary>
    /// The options that the front end can take, by the names of <see cref="PostOptionNames"/>: a problem proposes no other. Null when it
    /// takes all.
    /// </summary>
    public IReadOnlySet<string>? OfferedOptions { get; init; }

    internal bool Offers(string option) => OfferedOptions?.Contains(option) ?? true;
}
