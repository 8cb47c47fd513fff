using System.Globalization;
using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>What can be wrong with what a shift is to move.</summary>
internal static class ShiftArgumentProblems
{
    public static SchedulingProblem TooMany(int most) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = "More posts match than are moved at once.",
        Field = "/shift",
        Rule = "shift.count",
        Limit = most.ToString(CultureInfo.InvariantCulture),
        NextStep = "Narrow channels, from and to, and move the latest posts first when moving forward.",
    };

    public static SchedulingProblem MoreThanIds(int index) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = "A shift moves posts as they are; this entry has changes beside its id.",
        Field = $"/posts/{index.ToString(CultureInfo.InvariantCulture)}",
        Rule = "shift.posts",
        Limit = "id and updated_at",
        NextStep = "Send the changes in a call of their own, without shift.",
    };
}
