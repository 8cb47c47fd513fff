namespace Dash.Sandbox;

/// <summary>Nothing ever happens: a clock before its sandbox is ready.</summary>
internal sealed class IdleClockWork : IClockWork
{
    public DateTimeOffset? NextDue() => null;

    public void DoNext(DateTimeOffset now)
    {
    }
}
