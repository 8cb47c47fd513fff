namespace Dash.McpServer.Results;

/// <summary>Texts cut to a length that an answer can bear.</summary>
internal static class ShortText
{
    /// <summary>The text, or its beginning and an ellipsis; never half a character.</summary>
    public static string? Of(string? text, int longest) =>
        text is null || text.Length <= longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest), "…");

    /// <summary>The same in one line.</summary>
    public static string Line(string text, int longest) => Of(text.ReplaceLineEndings(" "), longest)!;
}
