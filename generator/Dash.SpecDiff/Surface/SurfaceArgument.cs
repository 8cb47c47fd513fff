namespace Dash.SpecDiff.Surface;

/// <summary>An argument of a generated method.</summary>
internal sealed record SurfaceArgument(string Name, string Type, bool IsOptional);
