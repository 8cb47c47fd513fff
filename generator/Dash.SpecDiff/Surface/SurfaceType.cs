namespace Dash.SpecDiff.Surface;

/// <summary>A generated type.</summary>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Name">Without its namespace.</param>
/// <param name="Members">What code can name of it.</param>
internal sealed record SurfaceType(string Kind, string Name, IReadOnlyList<SurfaceMember> Members);
