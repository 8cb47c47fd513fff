namespace Dash.Sandbox;

/// <summary>The work of several systems under one clock, in the order of its time; of two things due at once, the one named first.</summary>
internal sealed class JointClockWork(IReadOnlyList<IClockWork> works) : IClockWork
{
    public DateTimeOffset? NextDue() => Earliest().Due;

    public void DoNext(DateTimeOffset now) => Earliest().Work?.DoNext(now);

    private (DateTimeOffset? Due, IClockWork? Work) Earliest()
    {
        (DateTimeOffset? Due, IClockWork? Work) earliest = default;
        foreach (var work in works)
        {
            if (work.NextDue() is { } due && (earliest.Due is null || due < earliest.Due))
            {
                earliest = (due, work);
            }
        }

        return earliest;
    }
}
