namespace Dash.McpServer.Results;

/// <summary>A post in one line, and a batch in one line per item.</summary>
internal static class PostText
{
    private const int LongestText = 80;

    public static string Line(PostView post)
    {
        var time = post.At is null ? "without a time" : TimeText.Of(post.At);
        var text = string.IsNullOrEmpty(post.Text) ? "" : $" \"{Shortened(post.Text)}\"";
        var live = post.LiveUrl is null ? "" : $" {post.LiveUrl}";
        var failure = post.Failure is null ? "" : $" Failed, {post.Failure.Code}: {post.Failure.Message} {post.Failure.NextStep}";
        return $"{post.Id} on {post.Channel}: {post.State}, {time}.{text}{live}{failure}";
    }

    public static string Item(ItemView item)
    {
        var line = (item.Outcome, item.Post) switch
        {
            ("deleted", { } gone) => $"{item.Index}. deleted, was {Line(gone)}",
            ("created", { } post) when item.Replayed == true => $"{item.Index}. created by an earlier call, nothing was sent now: {Line(post)}",
            ("created" or "updated", { } post) => $"{item.Index}. {item.Outcome}: {Line(post)}",
            _ => $"{item.Index}. {item.Outcome} {item.Id}".TrimEnd(),
        };
        return item.Problems.Count == 0 ? line : $"{line}\n{Indented(ProblemText.Of(item.Problems))}";
    }

    private static string Shortened(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestText ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[LongestText - 1]) ? LongestText - 1 : LongestText), "…");
    }

    private static string Indented(string text) => "   " + text.Replace("\n", "\n   ", StringComparison.Ordinal);
}
