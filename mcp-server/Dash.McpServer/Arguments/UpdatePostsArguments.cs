using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Dash.McpServer.Arguments;

internal sealed record UpdatePostsArguments
{
    [Description("One entry per post; what is left out stays."), Length(1, 100)]
    public required IReadOnlyList<PostChange> Posts { get; init; }

    [Description("IANA zone of local times.")]
    public string? TimeZone { get; init; }
}
