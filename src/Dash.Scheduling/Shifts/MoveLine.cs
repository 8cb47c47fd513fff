using NodaTime;

namespace Dash.Scheduling;

/// <summary>One move of a plan.</summary>
/// <param name="Id">The post.</param>
/// <param name="At">Where it goes.</param>
/// <param name="Seen">When it was last changed before the plan was made.</param>
internal sealed record MoveLine(string Id, Instant At, Instant? Seen)
{
    public PostEdit Edit => new(Id, new PostChanges { At = At }) { SeenUpdatedAt = Seen };
}
