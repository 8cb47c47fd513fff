using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Dash.McpServer.Arguments;

internal sealed record FindMediaArguments
{
    [Description("Account or channel id.")]
    public required string AccountId { get; init; }

    [Description("Part of name or tag.")]
    public string? Text { get; init; }

    [Description("Default both.")]
    [AllowedValues("image", "video")]
    public string? Kind { get; init; }

    [Description("From next_cursor.")]
    public string? Cursor { get; init; }
}
