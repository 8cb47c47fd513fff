namespace Dash.Runtime.Allowances;

/// <summary>A window in use: as long as a client holds this, its key is remembered.</summary>
internal sealed class WindowUse(SlidingWindow window)
{
    internal SlidingWindow Window => window;
}
