namespace Dash.McpServer.Tests.Quality;

/// <summary>One demand of a dimension, and the points that meeting it earns.</summary>
internal sealed record QualityRule(string Demand, double Points, Func<ToolFacts, bool> IsMet);
