using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.McpServer.Json;
using Dash.Scheduling;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Results;

/// <summary>
/// The result of a call that failed as a whole: its problems as text, and in its metadata as data. Structured content has to follow the
/// schema of the tool's result, which such a call has none of.
/// </summary>
internal static class RefusedCall
{
    /// <summary>Where the metadata tells why the call failed, with the members of a problem.</summary>
    public const string ProblemsKey = "dash/problems";

    public static CallToolResult Of(string text) => new() { Content = [new TextContentBlock { Text = text }], IsError = true };

    /// <param name="problems">What is wrong; of very many the first.</param>
    /// <param name="headline">What the text begins with.</param>
    public static CallToolResult Of(IEnumerable<SchedulingProblem> problems, string headline = "")
    {
        IReadOnlyList<ProblemView> views = [.. problems.Select(problem => ProblemView.Of(problem))];
        return AnswerSize.Fit(views.Count, count => Compose(views, count, headline), Size);
    }

    // One that is too long as data as well, such as a question with the words of a whole batch, is told in words alone.
    private static CallToolResult Compose(IReadOnlyList<ProblemView> views, int count, string headline)
    {
        IReadOnlyList<ProblemView> told = [.. views.Take(Math.Max(count, 1))];
        var more = views.Count > told.Count ? $"\nand {views.Count - told.Count} more problems; mend these and make the call again to see them" : "";
        var result = Of($"{headline}{ProblemText.Of(told)}{more}");
        result.Meta = new JsonObject { [ProblemsKey] = new JsonArray([.. told.Select(view => Json(count == 0 ? view with { Message = null } : view))]) };
        return result;
    }

    private static JsonNode? Json(ProblemView view) => JsonSerializer.SerializeToNode(view, ToolJson.TypeInfo<ProblemView>());

    private static int Size(CallToolResult result) =>
        Encoding.UTF8.GetByteCount(result.Content.OfType<TextContentBlock>().Single().Text) + Encoding.UTF8.GetByteCount(result.Meta!.ToJsonString());
}
