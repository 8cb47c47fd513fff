namespace Dash.McpServer.Results;

/// <summary>A media in one line.</summary>
internal static class MediaText
{
    private const int LongestName = 80;

    public static string Line(MediaView media)
    {
        var name = media.FileName is { } file ? $" {ShortText.Line(file, LongestName)}" : "";
        return $"{media.MediaId}: {media.Kind}{name}{(media.Size is { } size ? $", {size}" : "")}";
    }
}
