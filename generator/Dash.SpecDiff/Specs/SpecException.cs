namespace Dash.SpecDiff.Specs;

/// <summary>A document cannot be compared. Each problem says where and what.</summary>
internal sealed class SpecException(IReadOnlyList<string> problems) : Exception(string.Join("\n", problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
