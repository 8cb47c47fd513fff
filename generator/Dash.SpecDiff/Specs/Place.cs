namespace Dash.SpecDiff.Specs;

/// <summary>A place in a file; line and column count from one.</summary>
internal readonly record struct Place(string File, int Line, int Column)
{
    /// <summary>As compilers write it, which editors make clickable.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column})");
}
