using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>A post to be checked, from an array or from a sheet, with where it stands.</summary>
internal sealed record CheckedLine
{
    /// <summary>Where the post stands in the arguments, as the beginning of a pointer; empty for a sheet, whose rows are numbered.</summary>
    public string Place { get; init; } = "";

    /// <summary>Row of the sheet.</summary>
    public int? Row { get; init; }

    /// <summary>Zone of its times in the answer.</summary>
    public string? Zone { get; init; }

    /// <summary>The post; null when the line is none that could be sent.</summary>
    public DraftRequest? Request { get; init; }

    /// <summary>Id of the post that the line stands for, where that exists.</summary>
    public string? PostId { get; init; }

    /// <summary>What is wrong with a line that is not to be sent.</summary>
    public IReadOnlyList<SchedulingProblem> Problems { get; init; } = [];

    /// <summary>What deserves a second look at such a line.</summary>
    public IReadOnlyList<SchedulingProblem> Warnings { get; init; } = [];
}
