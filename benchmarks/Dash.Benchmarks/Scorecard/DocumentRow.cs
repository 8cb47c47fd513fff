using Dash.Benchmarks.Peers;

namespace Dash.Benchmarks.Scorecard;

/// <summary>Everything that is measured about one document.</summary>
internal sealed record DocumentRow(string Name, long Size, DocumentCounts Counts, CompilerRun Dash, OutputSize Output)
{
    public DriverRun? Driver { get; init; }

    /// <summary>Null where NSwag is not installed.</summary>
    public NSwagRun? NSwag { get; init; }

    /// <summary>Null when NSwag made no code.</summary>
    public CompilerRun? NSwagCompiled { get; init; }
}
