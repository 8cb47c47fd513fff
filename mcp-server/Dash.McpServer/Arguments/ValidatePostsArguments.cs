using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Dash.McpServer.Arguments;

internal sealed record ValidatePostsArguments
{
    [Description("Each for one channel; or sheet."), Length(1, 100)]
    public IReadOnlyList<NewPost>? Posts { get; init; }

    [Description("CSV with a header, or JSON; columns named like the fields of posts.")]
    public string? Sheet { get; init; }

    [Description("IANA zone of local times.")]
    public string? TimeZone { get; init; }
}
