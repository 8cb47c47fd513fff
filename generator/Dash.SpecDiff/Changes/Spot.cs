using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Changes;

/// <summary>Where a change stands on either side. What is missing on one side has the place there that it would belong to.</summary>
internal readonly record struct Spot(Place Old, Place New);
