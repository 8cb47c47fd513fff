using System.ComponentModel;

namespace Dash.McpServer.Arguments;

internal sealed record UploadMediaArguments
{
    [Description("Account or channel id.")]
    public required string AccountId { get; init; }

    [Description("Public address of the file itself.")]
    public string? Url { get; init; }

    [Description("Local file.")]
    public string? Path { get; init; }

    [Description("Like x or instagram_reel.")]
    public IReadOnlyList<string>? CheckFor { get; init; }
}
