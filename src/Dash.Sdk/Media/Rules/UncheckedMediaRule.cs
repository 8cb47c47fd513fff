namespace Dash.Sdk;

/// <summary>A rule that could not be checked: it is not known, or the file does not tell what it asks for. No pass and no refusal.</summary>
/// <param name="Rule">What the network or the service demands, with its source; the file may still break it.</param>
/// <param name="Reason">Why it could not be checked.</param>
public sealed record UncheckedMediaRule(MediaRule Rule, string Reason)
{
    /// <summary>All of it in one line.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Rule.Placement}: {Rule.Subject.ToString().ToLowerInvariant()} was not checked. {Reason}";
}
