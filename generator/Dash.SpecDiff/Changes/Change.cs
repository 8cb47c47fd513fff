using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Changes;

/// <summary>One difference between two documents.</summary>
/// <param name="Check">What kind of change it is.</param>
/// <param name="Where">What it concerns.</param>
/// <param name="Spot">Where it stands in both files.</param>
/// <param name="Detail">What is different, as a phrase.</param>
internal sealed record Change(Check Check, Where Where, Spot Spot, string Detail)
{
    /// <summary>The operations that reach the schema of the change; empty where the change is one of an operation or of C#.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];
}
