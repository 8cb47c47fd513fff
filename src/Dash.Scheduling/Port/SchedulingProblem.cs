namespace Dash.Scheduling;

/// <summary>What is wrong, where, what was expected and what to do next. Never holds a secret.</summary>
public sealed record SchedulingProblem
{
    /// <summary>Stable name of the kind of problem, one of <see cref="ProblemCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>One sentence for people.</summary>
    public required string Message { get; init; }

    /// <summary>Where, as a JSON pointer within the one post or request, for example <c>/media_ids/1</c>; null when it concerns the whole.</summary>
    public string? Field { get; init; }

    /// <summary>Id of the rule that was not met, for example <c>tiktok.media.kinds</c>.</summary>
    public string? Rule { get; init; }

    /// <summary>What the rule allows.</summary>
    public string? Limit { get; init; }

    /// <summary>What was given.</summary>
    public string? Actual { get; init; }

    /// <summary>What to do next.</summary>
    public string? NextStep { get; init; }

    /// <summary>True when the same request may well succeed later.</summary>
    public bool Retryable { get; init; }

    /// <summary>How long to wait before that; null when the system does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
