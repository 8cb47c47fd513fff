using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>What became of one item of a batch.</summary>
internal sealed record ItemView
{
    [Description("Position in the call, from 0.")]
    public required int Index { get; init; }

    [Description("created, updated, deleted, failed (nothing written), unknown or not_attempted.")]
    public required string Outcome { get; init; }

    [Description("Id of the post.")]
    public string? Id { get; init; }

    [Description("Key under which this server remembers the post.")]
    public string? Key { get; init; }

    [Description("True: an earlier call made the post; nothing was sent now.")]
    public bool? Replayed { get; init; }

    [Description("The post as it is now; as it was, when deleted.")]
    public PostView? Post { get; init; }

    [Description("All that is wrong, and what could not be checked.")]
    public required IReadOnlyList<ProblemView> Problems { get; init; }
}
