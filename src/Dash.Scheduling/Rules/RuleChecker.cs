namespace Dash.Scheduling;

/// <summary>
/// Holds a draft against the rules of its network, without asking anybody. Everything wrong is reported at once; what the rules do not
/// know is a warning and never counts as checked. Whether the time has passed is <see cref="TimeResolver"/>'s business.
/// </summary>
public static class RuleChecker
{
    /// <summary>Checks one draft.</summary>
    /// <param name="rules">Rules of the draft's network.</param>
    /// <param name="draft">The post as wanted.</param>
    /// <param name="media">The draft's media by id, as the account's library describes them; ids that are not in it are reported.</param>
    /// <param name="settings">What the rules cannot know about the accounts.</param>
    public static RuleReport Check(NetworkRules rules, PostDraft draft, IReadOnlyDictionary<string, MediaAsset> media, RuleSettings? settings = null)
    {
        var check = new RuleCheck(rules, draft, media, settings ?? new RuleSettings());
        ModeRules.Apply(check);
        OptionRules.Apply(check);
        TextRules.Apply(check);
        CountRules.Apply(check);
        MediaRules.Apply(check);
        return check.Report();
    }
}
