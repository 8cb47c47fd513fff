using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Rules;

/// <summary>Below, at and above every limit of the rules file.</summary>
public sealed class LimitTests
{
    public static TheoryData<LimitCase> Limits => LimitCases.All;

    [Fact]
    public void EveryLimitOfTheFileIsTested() => Assert.Equal(LimitCases.Expected, ((IEnumerable<object[]>)Limits).Count());

    [Theory]
    [MemberData(nameof(Limits))]
    public void OneLessThanTheLimitPasses(LimitCase limit) => Assert.Empty(TooMuch(limit, limit.Max - 1));

    [Theory]
    [MemberData(nameof(Limits))]
    public void ExactlyTheLimitPasses(LimitCase limit) => Assert.Empty(TooMuch(limit, limit.Max));

    [Theory]
    [MemberData(nameof(Limits))]
    public void OneMoreThanTheLimitIsTheOneProblem(LimitCase limit)
    {
        var problem = Assert.Single(TooMuch(limit, limit.Max + 1));

        Assert.StartsWith(limit.Network.ToWire() + ".", problem.Rule, StringComparison.Ordinal);
        Assert.Equal($"{limit.Max} {limit.Max + 1}", $"{problem.Limit} {problem.Actual}");
        Assert.Contains(" 1", problem.NextStep, StringComparison.Ordinal);
    }

    // What is not about numbers, such as an empty post one below a limit of one, is not asked here.
    private static IEnumerable<SchedulingProblem> TooMuch(LimitCase limit, int count)
    {
        var draft = limit.Fill(count);
        string[] codes = [ProblemCodes.TextTooLong, ProblemCodes.TextTooMany, ProblemCodes.MediaTooMany, ProblemCodes.InvalidValue];
        return RuleChecker.Check(NetworkRuleBook.Default.For(limit.Network), draft, GuideDrafts.Library).Problems.Where(problem => codes.Contains(problem.Code));
    }
}
