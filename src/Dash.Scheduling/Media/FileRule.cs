namespace Dash.Scheduling;

/// <summary>What a place asks of a file, with the page that says so and the day it was read.</summary>
/// <param name="Placement">The place, one of <see cref="MediaPlacements.Names"/>.</param>
/// <param name="Kind">The kind of media it is about; null for both.</param>
/// <param name="Subject">What it is about: kind, format, bytes, width, height, pixels, ratio, duration.</param>
/// <param name="Limit">What is taken, in words; null when that is not known.</param>
/// <param name="Note">What else there is to know; null for nothing.</param>
/// <param name="StatedBy">Who says so: network, dash, third party, or nobody.</param>
/// <param name="Source">Address of the page.</param>
/// <param name="VerifiedOn">The day the page was read.</param>
public sealed record FileRule(
    string Placement, MediaKind? Kind, string Subject, string? Limit, string? Note, string StatedBy, string Source, DateOnly VerifiedOn);
