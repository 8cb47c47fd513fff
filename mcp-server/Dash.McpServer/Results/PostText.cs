namespace Dash.McpServer.Results;

/// <summary>A post in one line.</summary>
internal static class PostText
{
    private const int LongestText = 80;

    public static string Line(PostView post)
    {
        var text = string.IsNullOrEmpty(post.Text) ? "" : $" \"{ShortText.Line(post.Text, LongestText)}\"";
        var live = post.Url is null ? "" : $" {post.Url}";
        var failure = post.Failure is null ? "" : $" Failed, {post.Failure}";
        return $"{post.Id} on {post.Channel}: {post.State}, {TimeText.Of(post)}.{text}{live}{failure}";
    }
}
