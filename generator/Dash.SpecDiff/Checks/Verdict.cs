namespace Dash.SpecDiff.Checks;

/// <summary>What a change means in one flow.</summary>
internal sealed record Verdict(Level Level, string Meaning);
