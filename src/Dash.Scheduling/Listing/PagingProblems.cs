using System.Globalization;

namespace Dash.Scheduling;

/// <summary>What can be wrong with asking for a page.</summary>
internal static class PagingProblems
{
    private const int ShownLength = 40;

    public static SchedulingProblem NoCursor(string text) => new()
    {
        Code = ProblemCodes.InvalidCursor,
        Message = "This is not a cursor that a listing gave.",
        Field = "/cursor",
        Rule = "list.cursor",
        Limit = "next_cursor of the page before, unchanged",
        Actual = text.Length > ShownLength ? text[..ShownLength] + "…" : text,
        NextStep = "Pass next_cursor as it was given, or leave cursor out to begin again.",
    };

    public static SchedulingProblem OtherFilters(string which) => new()
    {
        Code = ProblemCodes.InvalidCursor,
        Message = $"The cursor belongs to a listing with other filters: {which} differ.",
        Field = "/cursor",
        Rule = "list.cursor_filters",
        Limit = "the filters of the first page",
        NextStep = "Repeat the filters of the first page together with the cursor, or leave cursor out to begin again.",
    };

    public static SchedulingProblem Size(int size, int most) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = $"A page cannot have {Number(size)} posts.",
        Field = "/limit",
        Rule = "list.page",
        Limit = $"1 to {Number(most)}",
        Actual = Number(size),
        NextStep = $"Give a number from 1 to {Number(most)}; next_cursor leads to the rest.",
    };

    /// <summary>A network that is missing from a page.</summary>
    public static SchedulingProblem Missing(SchedulingProblem cause, PostQuery part) => cause with
    {
        Field = cause.Field ?? PostFilters.Place(part),
        NextStep = $"Posts of {string.Join(", ", part.Networks.Select(network => network.ToDisplayName()))} are missing from this page. {cause.NextStep}".TrimEnd(),
    };

    public static SchedulingProblem UndatedCut(PostQuery part, int looked) => new()
    {
        Code = ProblemCodes.ListingCut,
        Message = $"Posts without a time were looked for only among the {Number(looked)} posts of {string.Join(", ", part.Networks.Select(network => network.ToDisplayName()))} that were changed last.",
        Field = PostFilters.Place(part),
        Rule = "list.undated",
        Limit = Number(looked),
        NextStep = "Name fewer channels if an older one is looked for.",
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
