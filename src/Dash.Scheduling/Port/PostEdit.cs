using NodaTime;

namespace Dash.Scheduling;

/// <summary>Changes addressed to one post.</summary>
/// <param name="Id">The post's id, for example <c>instagram:806262</c>.</param>
/// <param name="Changes">What is to be different.</param>
public sealed record PostEdit(string Id, PostChanges Changes)
{
    /// <summary>
    /// <see cref="ScheduledPost.UpdatedAt"/> as the caller read it; a post that was changed since is a <c>conflict</c> and stays as it is.
    /// Null: changes in any case.
    /// </summary>
    public Instant? SeenUpdatedAt { get; init; }
}
