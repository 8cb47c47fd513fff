using Microsoft.CodeAnalysis;

namespace Dash.Generator.Tests.Harness;

/// <summary>Why the steps of a run did what they did.</summary>
internal static class RunReasons
{
    private static readonly IncrementalStepRunReason[] Quiet = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    public static void AssertAllCached(GeneratorDriverRunResult result)
    {
        var run = Assert.Single(result.Results);
        foreach (var (name, steps) in run.TrackedSteps.Where(static step => IsOwn(step.Key)))
        {
            Assert.All(steps.SelectMany(static step => step.Outputs), output => Assert.True(Quiet.Contains(output.Reason), $"{name} ran again: {output.Reason}."));
        }

        Assert.All(Outputs(run), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    /// <summary>How many outputs of a step have each reason, such as <c>Modified: 1, Unchanged: 4</c>.</summary>
    public static string Of(GeneratorDriverRunResult result, string step) => Describe(
        Assert.Single(result.Results).TrackedSteps.TryGetValue(step, out var steps) ? steps.SelectMany(static run => run.Outputs).Select(static output => output.Reason) : []);

    /// <summary>The same for the files written.</summary>
    public static string OfFiles(GeneratorDriverRunResult result) => Describe(Outputs(Assert.Single(result.Results)));

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult run) =>
        run.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs).Select(static output => output.Reason);

    private static string Describe(IEnumerable<IncrementalStepRunReason> reasons) => string.Join(", ", reasons
        .GroupBy(static reason => reason)
        .OrderBy(static group => group.Key.ToString(), StringComparer.Ordinal)
        .Select(static group => FormattableString.Invariant($"{group.Key}: {group.Count()}")));

    private static bool IsOwn(string step) => typeof(Steps).GetFields().Any(field => field.Name == step);
}
