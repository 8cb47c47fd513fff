namespace Dash.Scheduling;

/// <summary>One rule of a network in words.</summary>
/// <param name="Rule">Its id, for example <c>text.length</c> or <c>instagram_reel.video.duration</c>.</param>
/// <param name="Says">What it says; that nothing is known, where that is so.</param>
/// <param name="Source">Address of the document that says so, or that was searched for it.</param>
/// <param name="VerifiedOn">Day on which the document was read.</param>
public sealed record RuleLine(string Rule, string Says, string Source, DateOnly VerifiedOn);
