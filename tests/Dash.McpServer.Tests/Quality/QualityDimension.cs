namespace Dash.McpServer.Tests.Quality;

/// <summary>
/// One of the six dimensions of the rubric. A definition has one point to begin with and earns the others by the rules, five altogether; where
/// <see cref="Cap"/> says so it gets no more than that.
/// </summary>
internal sealed record QualityDimension(string Name, double Weight, IReadOnlyList<QualityRule> Rules)
{
    public Func<ToolFacts, double> Cap { get; init; } = static _ => 5;

    public double Score(ToolFacts tool) => Math.Min(Cap(tool), 1 + Rules.Where(rule => rule.IsMet(tool)).Sum(rule => rule.Points));
}
