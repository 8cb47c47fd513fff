namespace Dash.SpecDiff.Surface;

/// <summary>A member of a generated type.</summary>
/// <param name="Name">In C#.</param>
/// <param name="WireName">What it stands for on the wire, which stays when only the C# name changes; null when there is none.</param>
/// <param name="Signature">Its type as C# writes it.</param>
internal sealed record SurfaceMember(string Name, string? WireName, string Signature)
{
    /// <summary>An object cannot be made without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Type and name of each argument of a method, in order; null for what is no method.</summary>
    public IReadOnlyList<SurfaceArgument>? Arguments { get; init; }
}
