namespace Dash.Scheduling;

/// <summary>A part of a text, in UTF-16 code units.</summary>
/// <param name="Start">Index of its first code unit.</param>
/// <param name="Length">Number of its code units.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Index behind its last code unit.</summary>
    public int End => Start + Length;
}
