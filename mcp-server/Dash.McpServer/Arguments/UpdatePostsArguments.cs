using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Dash.McpServer.Catalog;

namespace Dash.McpServer.Arguments;

internal sealed record UpdatePostsArguments
{
    [Description("One entry per post; fields left out stay as they are."), Length(1, 50)]
    public required IReadOnlyList<PostChange> Changes { get; init; }

    [Description("IANA zone of every local at."), Example("America/New_York")]
    public string? TimeZone { get; init; }
}
