namespace Dash.Sandbox;

/// <summary>What happens as time passes.</summary>
internal interface IClockWork
{
    /// <summary>When the next thing is due, past moments included; none when nothing is planned.</summary>
    DateTimeOffset? NextDue();

    /// <summary>Does the first thing that is due.</summary>
    void DoNext(DateTimeOffset now);
}
