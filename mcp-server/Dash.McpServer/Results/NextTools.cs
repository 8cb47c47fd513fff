using Dash.McpServer.Arguments;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>The tool that helps with a kind of problem.</summary>
internal static class NextTools
{
    private static readonly Dictionary<string, string> ByCode = new(StringComparer.Ordinal)
    {
        [ProblemCodes.UnknownChannel] = "list_channels",
        [ProblemCodes.NotYourAccount] = "list_channels",
        [ProblemCodes.MediaMissing] = "upload_media",
        [ProblemCodes.MediaUnknown] = "upload_media",
        [ProblemCodes.MediaKind] = "get_network_rules",
        [ProblemCodes.MediaTooMany] = "get_network_rules",
        [ProblemCodes.MediaMixed] = "get_network_rules",
        [ProblemCodes.TextTooLong] = "get_network_rules",
        [ProblemCodes.TextTooMany] = "get_network_rules",
        [ProblemCodes.RequiredOption] = "get_network_rules",
        [ProblemCodes.OptionNotSupported] = "get_network_rules",
        [ProblemCodes.ModeNotSupported] = "get_network_rules",
        [ProblemCodes.UnknownBoard] = "list_pinterest_boards",
        [ProblemCodes.UnknownPost] = "list_posts",
        [ProblemCodes.OutcomeUnknown] = "list_posts",
        [ProblemCodes.RepeatedText] = "list_posts",
        [ProblemCodes.PostsClose] = "list_posts",
        [ProblemCodes.DayFull] = "list_posts",
        [ProblemCodes.CalendarUnread] = "list_posts",
        [ProblemCodes.Conflict] = "get_post",
        [ProblemCodes.PlanUnknown] = "validate_posts",
        [ProblemCodes.PlanAltered] = "validate_posts",
        [ProblemCodes.PlanExpired] = "validate_posts",
        [ProblemCodes.PlanUsed] = "validate_posts",
        [SheetRowProblems.RowDiffers] = "update_posts",
        [ProblemCodes.NotEditable] = "schedule_posts",
        [ProblemCodes.NotCreated] = "schedule_posts",
    };

    /// <summary>Every tool that is named.</summary>
    public static IEnumerable<string> All => ByCode.Values.Distinct(StringComparer.Ordinal);

    public static string? For(string code) => ByCode.GetValueOrDefault(code);
}
