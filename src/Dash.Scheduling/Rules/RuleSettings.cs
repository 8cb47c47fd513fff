namespace Dash.Scheduling;

/// <summary>What the rules cannot know about the accounts.</summary>
public sealed record RuleSettings
{
    /// <summary>Whether the X accounts have X Premium, which raises the text limit.</summary>
    public bool XPremium { get; init; }
}
