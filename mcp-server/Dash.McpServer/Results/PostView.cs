using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>A post as lists and batches show it; <see cref="PostDetails"/> says the rest.</summary>
internal record PostView
{
    [Description("Post id for get_post, update_posts, delete_posts.")]
    public required string Id { get; init; }

    [Description("Channel id.")]
    public required string Channel { get; init; }

    [Description("draft, scheduled, publishing, posted, failed, needs_attention, notified, expired, skipped, imported or unknown.")]
    public required string State { get; init; }

    [Description("When it goes or went out.")]
    public TimeView? At { get; init; }

    [Description("Main text.")]
    public string? Text { get; init; }

    [Description("Attached media.")]
    public required IReadOnlyList<string> MediaIds { get; init; }

    [Description("Address of the published post.")]
    public string? LiveUrl { get; init; }

    [Description("Why it did not go out.")]
    public FailureView? Failure { get; init; }

    [Description("Last change, UTC.")]
    public string? UpdatedAt { get; init; }
}
