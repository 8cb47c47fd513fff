using NodaTime;

namespace Dash.Scheduling;

/// <summary>A post to delete.</summary>
/// <param name="Id">The post's id, for example <c>instagram:806262</c>.</param>
/// <param name="SeenUpdatedAt"><see cref="ScheduledPost.UpdatedAt"/> as the caller read it; a post that was changed since stays. Null: deletes in any case.</param>
public sealed record PostDeletion(string Id, Instant? SeenUpdatedAt = null);
