using System.Collections;
using System.Reflection;
using Dash.Generator.Document;
using Dash.Generator.Planning;
using Microsoft.CodeAnalysis;

namespace Dash.Generator.Tests.Harness;

/// <summary>Walks everything that is reachable from the plan, the value all outputs are cached by.</summary>
internal static class ModelGraph
{
    public static void AssertHoldsValuesOnly(GeneratorDriverRunResult result)
    {
        var run = Assert.Single(result.Results);
        if (run.TrackedSteps.TryGetValue(Steps.Plan, out var steps))
        {
            var plan = Assert.IsType<PlanResult>(steps.Single().Outputs.Single().Value);
            Walk(plan.Model, "Model", []);
        }
    }

    private static void Walk(object? value, string path, HashSet<object> visited)
    {
        if (value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || value is string || !visited.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or Compilation or SyntaxNode or Location or ApiDocument or Schema or JsonNode or SourcePosition,
            $"{path} holds a {value.GetType().Name}: the model may hold text, flags and lists only, or every edit writes every file again.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", visited);
            }

            return;
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(field.GetValue(value), $"{path}.{field.Name}", visited);
        }
    }
}
