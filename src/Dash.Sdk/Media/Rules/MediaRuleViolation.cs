namespace Dash.Sdk;

/// <summary>A rule that a file breaks.</summary>
/// <param name="Rule">The rule, with its source.</param>
/// <param name="Limit">What is taken, in words.</param>
/// <param name="Actual">What the file has, in words.</param>
/// <param name="Fix">What to do about it.</param>
public sealed record MediaRuleViolation(MediaRule Rule, string Limit, string Actual, string Fix)
{
    /// <summary>All of it in one line.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Rule.Placement}: {Rule.Subject.ToString().ToLowerInvariant()} is {Actual}, expected {Limit}. {Fix} ({Rule.Source}, read on {Rule.VerifiedOn:yyyy-MM-dd})");
}
