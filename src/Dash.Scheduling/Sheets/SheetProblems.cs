using System.Globalization;

namespace Dash.Scheduling;

internal static class SheetProblems
{
    public static SchedulingProblem Empty() => Whole("sheet.rows", "There is no post in the sheet.", "one post or more", "none", "Give a header row with the column channel, and one row for each post.");

    public static SchedulingProblem NoChannels() =>
        Whole("sheet.columns", "The sheet has no column channel.", "a column channel", "none", "Add the column channel, with ids such as 144/instagram.");

    public static SchedulingProblem TooManyRows(int most) =>
        Whole("sheet.rows", "The sheet is longer than is read at once.", Number(most), $"more than {Number(most)}", $"Split it into sheets of at most {Number(most)} posts.");

    public static SchedulingProblem NeverClosed(int row) =>
        Whole("sheet.quotes", $"The quotation mark that row {Number(row)} opens is never closed, so the rest of the sheet became one cell.", "a closing quotation mark", "none", "Close it, and double quotation marks within a cell.");

    public static SchedulingProblem Twice(string column) =>
        Whole("sheet.columns", $"There are two columns {column}.", "one of each", column, "Take one of them out.") with { Field = "/" + column };

    public static SchedulingProblem GivenTwice(string column) =>
        Whole("sheet.columns", $"The post has {column} twice.", "one of each", column, "Take one of them out.") with { Field = "/" + column };

    public static SchedulingProblem NotJson(string where) =>
        Whole("sheet.json", $"The text is no JSON ({where}).", "an array of posts, or one post", "something else", "Mend it, or give the posts as CSV.");

    public static SchedulingProblem NoPost(int position, string kind) =>
        Whole("sheet.json", $"Entry {Number(position)} is no post.", "an object", kind, "Give each post as an object.");

    public static SchedulingProblem MoreCells(int cells, int columns) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = "The row has more cells than the header.",
        Rule = "sheet.cells",
        Limit = Number(columns),
        Actual = Number(cells),
        NextStep = "Put cells that hold the separator or a line break into quotation marks.",
    };

    public static SchedulingProblem WrongType(string column, string limit, string actual) => new()
    {
        Code = ProblemCodes.WrongType,
        Message = $"{column} is not {limit}.",
        Field = "/" + column,
        Rule = $"sheet.{column}",
        Limit = limit,
        Actual = actual,
        NextStep = $"Give {limit}, or leave the cell empty.",
    };

    public static SchedulingProblem NoChannel() => new()
    {
        Code = ProblemCodes.UnknownChannel,
        Message = "The row names no channel.",
        Field = "/channel",
        Rule = "sheet.channel",
        Limit = "account/network, for example 144/instagram",
        Actual = "none",
        NextStep = "List the channels and use one of their ids.",
    };

    private static SchedulingProblem Whole(string rule, string message, string limit, string actual, string nextStep) =>
        new() { Code = ProblemCodes.InvalidValue, Message = message, Rule = rule, Limit = limit, Actual = actual, NextStep = nextStep };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
