namespace Dash.Generator.Tests.Contract;

/// <summary>What came of driving all methods of a generated client.</summary>
internal sealed class ContractScore
{
    public int Operations { get; init; }

    /// <summary>Names of operations whose request was sent and judged.</summary>
    public HashSet<string> Driven { get; } = new(StringComparer.Ordinal);

    public int Parameters { get; set; }

    public int Bodies { get; set; }

    public int Answers { get; set; }

    /// <summary>Calls without a value for something, each with its reason.</summary>
    public List<string> Unsampled { get; } = [];

    public List<string> Violations { get; } = [];

    public override string ToString() =>
        FormattableString.Invariant($"{Driven.Count} of {Operations} operations driven, {Parameters} parameters, {Bodies} bodies and {Answers} answers judged; {Unsampled.Count} calls without a value; {Violations.Count} violations");
}
