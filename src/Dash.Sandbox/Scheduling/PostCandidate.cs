using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Scheduling;

/// <summary>A post as it would be after the request, with the facts around it that the rules need.</summary>
internal sealed record PostCandidate(StoredPost Post, SandboxBrand Brand, DateTimeOffset Now)
{
    /// <summary>Finds a media of the brand by its <c>media_id</c>.</summary>
    public required Func<long, StoredMedia?> FindMedia { get; init; }

    /// <summary>Tells whether the brand has a Pinterest board with an id.</summary>
    public required Func<string, bool> HasBoard { get; init; }

    public string Network => Post.Network;

    public bool IsDraft => Post.Status == PostStatus.Draft;

    public string? PostType => Post.Text("post_type");

    public string Kind => PostType is null ? Network : $"{Network} {PostType}";
}
