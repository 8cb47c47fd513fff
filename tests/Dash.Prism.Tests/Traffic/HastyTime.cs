namespace Dash.Prism.Tests.Traffic;

/// <summary>Two seconds pass between any two looks at the clock: no allowance runs out, and none has to be waited for.</summary>
internal sealed class HastyTime : TimeProvider
{
    private long _looks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddYears(56).AddSeconds(2 * Interlocked.Increment(ref _looks));
}
