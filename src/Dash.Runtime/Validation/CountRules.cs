using System.Globalization;

namespace Dash.Runtime.Validation;

/// <summary>Rules about how many items or properties there are.</summary>
public static class CountRules
{
    /// <summary><c>minItems</c>.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="count">The number of items.</param>
    /// <param name="limit">The least number allowed.</param>
    public static void MinItems(ref ValidationRun run, int count, long limit) => AtLeast(ref run, "minItems", count, limit);

    /// <summary><c>maxItems</c>.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="count">The number of items.</param>
    /// <param name="limit">The greatest number allowed.</param>
    public static void MaxItems(ref ValidationRun run, int count, long limit) => AtMost(ref run, "maxItems", count, limit);

    /// <summary><c>minProperties</c>.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="count">The number of properties that are set.</param>
    /// <param name="limit">The least number allowed.</param>
    public static void MinProperties(ref ValidationRun run, int count, long limit) => AtLeast(ref run, "minProperties", count, limit);

    /// <summary><c>maxProperties</c>.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="count">The number of properties that are set.</param>
    /// <param name="limit">The greatest number allowed.</param>
    public static void MaxProperties(ref ValidationRun run, int count, long limit) => AtMost(ref run, "maxProperties", count, limit);

    /// <summary><c>required</c>: the member or item is null although it may not be.</summary>
    /// <param name="run">Takes the finding.</param>
    public static void Missing(ref ValidationRun run) => run.Add("required", null, null);

    private static void AtLeast(ref ValidationRun run, string rule, int count, long limit)
    {
        if (count < limit)
        {
            run.Add(rule, Text(limit), Text(count));
        }
    }

    private static void AtMost(ref ValidationRun run, string rule, int count, long limit)
    {
        if (count > limit)
        {
            run.Add(rule, Text(limit), Text(count));
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
