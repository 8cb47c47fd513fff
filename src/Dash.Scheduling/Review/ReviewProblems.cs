using System.Globalization;

namespace Dash.Scheduling;

/// <summary>What a review could not do.</summary>
internal static class ReviewProblems
{
    public static SchedulingProblem Window(int longest) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = "The calendar can be looked over for some days back and ahead.",
        Field = "/days_ahead",
        Rule = "calendar.window",
        Limit = $"0 to {Number(longest)} days each way",
        NextStep = "Give fewer days; list the posts of a longer time page by page.",
    };

    public static SchedulingProblem Cut(PostQuery part, int most) => new()
    {
        Code = ProblemCodes.ListingCut,
        Message = $"{Names(part)} has more than {Number(most)} posts in this time; only the first {Number(most)} were looked at.",
        Field = PostFilters.Place(part),
        Rule = "calendar.posts",
        Limit = Number(most),
        NextStep = "Look at fewer days or fewer channels.",
    };

    public static SchedulingProblem Unread(SchedulingProblem cause, PostQuery part) => cause with
    {
        Field = cause.Field ?? PostFilters.Place(part),
        NextStep = $"Nothing is known of {Names(part)}: that it is not mentioned does not mean it is in order. {cause.NextStep}".TrimEnd(),
    };

    private static string Names(PostQuery part) => string.Join(", ", part.Networks.Select(network => network.ToDisplayName()));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
