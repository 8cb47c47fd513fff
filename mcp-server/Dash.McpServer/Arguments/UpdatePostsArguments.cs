using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Dash.McpServer.Arguments;

internal sealed record UpdatePostsArguments
{
    [Description("What to change; with shift only ids."), Length(1, 100)]
    public IReadOnlyList<PostChange>? Posts { get; init; }

    [Description("Previews a move, like 1 day later or -2 hours.")]
    public string? Shift { get; init; }

    [Description("With shift: these channels.")]
    public IReadOnlyList<string>? Channels { get; init; }

    [Description("With shift: from; default now.")]
    public string? From { get; init; }

    [Description("With shift: to.")]
    public string? To { get; init; }

    [Description("Applies a preview exactly.")]
    public string? PlanId { get; init; }

    [Description("IANA zone of local times.")]
    public string? TimeZone { get; init; }
}
