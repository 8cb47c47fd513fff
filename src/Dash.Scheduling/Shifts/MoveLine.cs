using NodaTime;

namespace Dash.Scheduling;

/// <summary>One move of a plan.</summary>
/// <param name="Id">The post.</param>
/// <param name="At">Where it goes.</param>
/// <param name="Seen">When it was last changed before the plan was made.</param>
/// <param name="Zone">Zone in which a person reads it.</param>
internal sealed record MoveLine(string Id, Instant At, Instant? Seen, string? Zone = null)
{
    public PostEdit Edit => new(Id, new PostChanges { At = At, Zone = Zone }) { SeenUpdatedAt = Seen };
}
