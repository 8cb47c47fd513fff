namespace Dash.Sdk;

/// <summary>A file breaks rules of the networks that it is meant for. Nothing was sent.</summary>
public sealed class MediaRuleException : Exception
{
    /// <summary>Makes one, also for tests of code that handles it.</summary>
    /// <param name="check">What was found.</param>
    public MediaRuleException(MediaCheck check)
        : base(Describe(check)) => Check = check;

    /// <summary>The file, the rules it breaks, and those that could not be checked.</summary>
    public MediaCheck Check { get; }

    /// <summary>The rules it breaks, all of them.</summary>
    public IReadOnlyList<MediaRuleViolation> Violations => Check.Violations;

    private static string Describe(MediaCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return $"The file breaks {check.Violations.Count} rule{(check.Violations.Count == 1 ? string.Empty : "s")} of the networks it is meant for, and was not sent.\n"
            + string.Join('\n', check.Violations.Select(static violation => $"- {violation}"));
    }
}
