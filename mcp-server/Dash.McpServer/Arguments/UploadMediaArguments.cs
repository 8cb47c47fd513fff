using System.ComponentModel;
using Dash.McpServer.Catalog;

namespace Dash.McpServer.Arguments;

internal sealed record UploadMediaArguments
{
    [Description("Account whose library gets the file: the part of a channel id before the slash."), Example("144")]
    public required string AccountId { get; init; }

    [Description("Public http or https address of the file itself, not of a page that shows it."), Example("https://example.com/launch.jpg")]
    public required string Url { get; init; }

    [Description("Name to keep it under; default from the address."), Example("launch.jpg")]
    public string? FileName { get; init; }
}
