using System.Globalization;

namespace Dash.McpServer.Tests.Quality;

/// <summary>The scores as the documentation shows them.</summary>
internal static class QualityTable
{
    public static string Of(IReadOnlyList<ToolFacts> tools)
    {
        var (mean, worst) = (tools.Average(Rubric.Score), tools.Min(Rubric.Score));
        return string.Join('\n',
        [
            $"| tool | {string.Join(" | ", Rubric.Dimensions.Select(dimension => dimension.Name))} | score |",
            $"|---|{string.Concat(Enumerable.Repeat("--:|", Rubric.Dimensions.Count + 1))}",
            .. tools.Select(tool => $"| `{tool.Name}` | {string.Join(" | ", Rubric.Dimensions.Select(dimension => Text(dimension.Score(tool))))} | {Text(Rubric.Score(tool))} |"),
            "",
            $"Mean {mean.ToString("0.00", CultureInfo.InvariantCulture)}, worst {Text(worst)}.",
        ]);
    }

    private static string Text(double score) => score.ToString("0.0", CultureInfo.InvariantCulture);
}
