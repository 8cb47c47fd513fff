namespace Dash.Scheduling;

/// <summary>A document the rules were read from.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Where it is published.</param>
/// <param name="VerifiedOn">Day on which it was last read: the date of every rule that names it.</param>
/// <param name="Reading">How it was read.</param>
public sealed record RuleSource(string Title, string Url, DateOnly VerifiedOn, SourceReading Reading = SourceReading.Document);
