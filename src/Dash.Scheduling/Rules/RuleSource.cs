namespace Dash.Scheduling;

/// <summary>A document the rules were read from.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Where it is published.</param>
public sealed record RuleSource(string Title, string Url);
