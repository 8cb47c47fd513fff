namespace Dash.Sandbox;

/// <summary>Keeps a running clock's work done: looks several times a second whether something fell due.</summary>
internal sealed class BackgroundTicker : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _loop;

    public BackgroundTicker(SandboxClock clock) => _loop = RunAsync(clock, _stop.Token);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _loop.ConfigureAwait(false);
        _stop.Dispose();
    }

    private static async Task RunAsync(SandboxClock clock, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
            {
                if (clock.IsRunning)
                {
                    await clock.AdvanceAsync(TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The sandbox stops; nothing is left half done, since every post is published in one transaction.
        }
    }
}
