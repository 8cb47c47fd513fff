using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Schemas;

/// <summary>Compares the limits of values.</summary>
internal static class BoundComparer
{
    public static void Compare(SchemaReport report, SchemaPair pair)
    {
        foreach (var keyword in BoundKeyword.All)
        {
            var (old, @new) = (keyword.Effective(pair.Old), keyword.Effective(pair.New));
            if (old != @new)
            {
                var isTighter = old is null || (@new is { } limit && keyword.IsStricter(limit, old.Value));
                report.Add(pair, isTighter ? BoundChecks.Tightened(keyword.Name) : BoundChecks.Loosened(keyword.Name), keyword.Keyword, Detail(keyword.Keyword, old, @new));
            }
        }

        CompareSteps(report, pair);
    }

    private static void CompareSteps(SchemaReport report, SchemaPair pair)
    {
        var (old, @new) = (Step(pair.Old), Step(pair.New));
        if (old == @new)
        {
            return;
        }

        var check = old is null || (@new is { } tighter && IsMultiple(tighter.Limit, old.Value.Limit)) ? BoundChecks.Tightened("multiple-of")
            : @new is null || IsMultiple(old.Value.Limit, @new.Value.Limit) ? BoundChecks.Loosened("multiple-of")
            : BoundChecks.MultipleOfChanged;
        report.Add(pair, check, "multipleOf", Detail("multipleOf", old, @new));
    }

    private static Bound? Step(SchemaView view) =>
        view.First(static part => part.Constraints?.MultipleOf) is { } step ? Bound.Of(step) : null;

    private static bool IsMultiple(decimal number, decimal of) => of != 0 && number % of == 0;

    private static string Detail(string keyword, Bound? old, Bound? @new) =>
        keyword == "uniqueItems" ? (old is null ? "items have to differ" : "items may be equal") : $"{keyword} {old?.ToString() ?? "none"} → {@new?.ToString() ?? "none"}";
}
