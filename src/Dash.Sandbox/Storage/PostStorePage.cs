namespace Dash.Sandbox.Storage;

/// <summary>A page of posts and how many there are in all.</summary>
internal sealed record PostStorePage(IReadOnlyList<StoredPost> Posts, long Count);
