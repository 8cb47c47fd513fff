namespace Dash.SpecDiff.Checks;

/// <summary>Every check there is, in the order in which they are documented.</summary>
internal static class Catalog
{
    public static IReadOnlyList<Check> All { get; } =
    [
        .. OperationChecks.All, .. ParameterChecks.All, .. BodyChecks.All, .. ResponseChecks.All, .. AccessChecks.All,
        .. Both(MemberChecks.InBothFlows), .. MemberChecks.InOneFlow, .. Both(TypeChecks.All), .. Both(ValueChecks.All), .. Both(BoundChecks.All), .. Both(UnionChecks.All),
        .. SurfaceChecks.All, .. DocumentationChecks.All,
    ];

    private static IEnumerable<Check> Both(IEnumerable<FlowCheck> checks) => checks.SelectMany(static check => check.Both);
}
