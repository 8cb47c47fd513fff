namespace Dash.Scheduling;

/// <summary>A draft as somebody wrote it, with what could not be read, so that a plan tells that together with everything else.</summary>
public sealed record DraftRequest
{
    /// <summary>The draft, as far as it could be read.</summary>
    public required PostDraft Draft { get; init; }

    /// <summary>The time as it was written; null takes <see cref="PostDraft.At"/>.</summary>
    public TimeInput? Time { get; init; }

    /// <summary>What was found wrong while reading.</summary>
    public IReadOnlyList<SchedulingProblem> Problems { get; init; } = [];
}
