using System.ComponentModel;

namespace Dash.McpServer.Arguments;

internal sealed record UploadMediaArguments
{
    [Description("Account whose library gets the file: the part of a channel id before the slash.")]
    public required string AccountId { get; init; }

    [Description("Public http or https address of the file itself, not of a page that shows it.")]
    public required string Url { get; init; }

    [Description("Name to keep it under; default from the address.")]
    public string? FileName { get; init; }
}
