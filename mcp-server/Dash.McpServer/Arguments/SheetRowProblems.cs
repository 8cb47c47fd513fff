using System.Globalization;
using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>What can be wrong with a row beyond its cells.</summary>
internal static class SheetRowProblems
{
    /// <summary>A row says something else than the post it was written for.</summary>
    public const string RowDiffers = "row_differs";

    public static SchedulingProblem TooMany(int rows, int most) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = "The sheet has more posts than are checked at once.",
        Field = "/sheet",
        Rule = "sheet.rows",
        Limit = most.ToString(CultureInfo.InvariantCulture),
        Actual = rows.ToString(CultureInfo.InvariantCulture),
        NextStep = "Split it, with the header in each part.",
    };

    public static SchedulingProblem NoSuchPost(string id) => new()
    {
        Code = ProblemCodes.UnknownPost,
        Message = $"The row names post {id}, which does not exist.",
        Field = "/id",
        Rule = "sheet.id",
        Actual = id,
        NextStep = "Empty the cell id if the row is to become a new post.",
    };

    public static SchedulingProblem Differs(string id, IReadOnlyList<string> columns) => new()
    {
        Code = RowDiffers,
        Message = $"The row is post {id}, which exists, and differs from it in {string.Join(", ", columns)}; no plan changes it.",
        Field = "/" + columns[0],
        Rule = "sheet.id",
        NextStep = "Change the post with update_posts if the row is right.",
    };
}
