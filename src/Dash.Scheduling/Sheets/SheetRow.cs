namespace Dash.Scheduling;

/// <summary>One post of a sheet.</summary>
public sealed record SheetRow
{
    /// <summary>Where it stands: the row of a table as spreadsheets number it (the header is row 1), or the position within JSON, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The post; null when its cells cannot be read.</summary>
    public PostDraft? Draft { get; init; }

    /// <summary>Id of the post where the row is one that exists already.</summary>
    public string? PostId { get; init; }

    /// <summary>What is wrong with its cells, all at once; whether the network takes the post is <see cref="RuleChecker"/>'s business.</summary>
    public IReadOnlyList<SchedulingProblem> Problems { get; init; } = [];
}
