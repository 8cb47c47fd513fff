namespace Dash.Sdk;

/// <summary>What the rules of the networks say about a file.</summary>
/// <param name="Facts">The file.</param>
/// <param name="Violations">The rules it breaks, all of them.</param>
/// <param name="Unchecked">The rules that could not be checked.</param>
public sealed record MediaCheck(MediaFacts Facts, IReadOnlyList<MediaRuleViolation> Violations, IReadOnlyList<UncheckedMediaRule> Unchecked)
{
    /// <summary>Whether no known rule is broken.</summary>
    public bool Passes => Violations.Count == 0;

    /// <summary>Ends with an error when a rule is broken.</summary>
    /// <returns>This check.</returns>
    /// <exception cref="MediaRuleException">A rule is broken; it holds all of them.</exception>
    public MediaCheck ThrowIfBroken() => Passes ? this : throw new MediaRuleException(this);
}
