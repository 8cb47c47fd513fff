namespace Dash.McpServer.Catalog;

/// <summary>One step of what a model is told to do.</summary>
/// <param name="Text">What to do.</param>
/// <param name="Tools">The tools it names; without one of them the step is left out.</param>
internal sealed record Step(string Text, params string[] Tools)
{
    /// <summary>The tool whose presence makes another step of this one, so that it is left out.</summary>
    public string? Unless { get; init; }

    /// <summary>The steps that can be taken, numbered.</summary>
    public static string Write(IEnumerable<Step> steps, OfferedTools offered) => string.Join("\n", steps
        .Where(step => offered.HasAll(step.Tools) && (step.Unless is null || !offered.Has(step.Unless)))
        .Select((step, index) => $"{index + 1}. {step.Text}"));
}
