using Dash.Runtime;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>Which posts to ask for, and in which order.</summary>
internal sealed record PostEverywhereSelection
{
    public required PostSort Sort { get; init; }

    public required SortOrder Order { get; init; }

    public IReadOnlyList<OpenEnum<PostStatus>>? Statuses { get; init; }

    public IReadOnlyList<OpenEnum<Platform>>? Platforms { get; init; }

    public long? Account { get; init; }

    public DateTimeOffset? CreatedAfter { get; init; }

    public DateTimeOffset? CreatedBefore { get; init; }

    public DateTimeOffset? ScheduledAfter { get; init; }

    public DateTimeOffset? ScheduledBefore { get; init; }
}
