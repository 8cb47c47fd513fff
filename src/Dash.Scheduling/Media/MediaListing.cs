namespace Dash.Scheduling;

/// <summary>A page of media.</summary>
/// <param name="Assets">The media. There may be fewer than asked for, and none, while there is a cursor: one call looks at a bounded number.</param>
/// <param name="NextCursor">Where the next page begins; null at the end.</param>
public sealed record MediaListing(IReadOnlyList<MediaAsset> Assets, string? NextCursor);
