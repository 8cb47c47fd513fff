namespace Dash.Sdk;

/// <summary>
/// The span of planned times whose posts are listed. The service searches everything a brand ever planned when it is given none, which is
/// slow; posts without a time are only in <see cref="Everything"/>
/// (https://developer.dashsocial.com/guides/scheduler/schedule-social-media-posts-with-the-dash-api).
/// </summary>
public sealed record PostWindow
{
    /// <summary>How far the usual window reaches back: far enough for what failed last week.</summary>
    public static readonly TimeSpan UsualPast = TimeSpan.FromDays(7);

    /// <summary>How far the usual window reaches ahead: a quarter of planning.</summary>
    public static readonly TimeSpan UsualFuture = TimeSpan.FromDays(90);

    /// <summary>A window between two instants, both in it.</summary>
    /// <param name="start">The earliest time; null for no bound.</param>
    /// <param name="end">The latest time; null for no bound.</param>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public PostWindow(DateTimeOffset? start, DateTimeOffset? end)
    {
        if (end < start)
        {
            throw new ArgumentException($"The window ends at {end:O}, before it starts at {start:O}. Swap the two.", nameof(end));
        }

        Start = start;
        End = end;
    }

    /// <summary>No bounds: every post, those without a time included. Slow on brands with a history.</summary>
    public static PostWindow Everything { get; } = new(null, null);

    /// <summary>The earliest planned time; null for no bound.</summary>
    public DateTimeOffset? Start { get; }

    /// <summary>The latest planned time; null for no bound.</summary>
    public DateTimeOffset? End { get; }

    /// <summary>The usual window around an instant: 7 days back, 90 days ahead.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>The window.</returns>
    public static PostWindow Around(DateTimeOffset now) => new(now - UsualPast, now + UsualFuture);
}
