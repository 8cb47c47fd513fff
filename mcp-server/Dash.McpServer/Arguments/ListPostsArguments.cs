using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Dash.McpServer.Arguments;

internal sealed record ListPostsArguments
{
    public const string Csv = "csv";
    public const string Full = "full";

    [Description("Time or day; default now.")]
    public string? From { get; init; }

    [Description("30 days on.")]
    public string? To { get; init; }

    [Description("IANA zone.")]
    public string? TimeZone { get; init; }

    [Description("Channel ids or networks.")]
    public IReadOnlyList<string>? Channels { get; init; }

    [Description("draft, scheduled, failed…")]
    public IReadOnlyList<string>? States { get; init; }

    [Description("Words in it.")]
    public string? Text { get; init; }

    [Description("Default 20."), Range(1, 100)]
    public int? Limit { get; init; }

    [Description("From next_cursor.")]
    public string? Cursor { get; init; }

    [Description("full: whole posts.")]
    [AllowedValues("brief", Full, Csv)]
    public string? Detail { get; init; }
}
