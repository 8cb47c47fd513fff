using Dash.McpServer.CommandLine;
using Dash.McpServer.Gate;

namespace Dash.McpServer.Hosting;

/// <summary>
/// Opens what the tools work on and says so on standard error, so that a wrong setting is told at the start and the first call finds
/// everything open.
/// </summary>
/// <param name="workshop">What the tools work on.</param>
/// <param name="reader">Where it is said.</param>
/// <param name="time">Times the wait before it.</param>
internal sealed class Greeting(Workshop workshop, TextWriter reader, TimeProvider time) : IDisposable
{
    // Clients ask for the tools at once and for their work later; until then nothing else competes for the machine.
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _hurry = new();
    private Task _saying = Task.CompletedTask;

    /// <exception cref="SettingsException">The scheduling system cannot be used as the settings say.</exception>
    public Task SayAsync(CancellationToken cancellationToken) => _saying = OpenAndSayAsync(cancellationToken);

    /// <summary>
    /// Whoever starts the server by hand and asks it nothing still wants to hear whether it could; and what a call opened is said,
    /// however soon the end comes.
    /// </summary>
    /// <param name="messages">How many messages came.</param>
    public async Task BeforeEndAsync(int messages)
    {
        if (messages == 0 || workshop.WasOpened)
        {
            await _hurry.CancelAsync();
            await _saying.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => _hurry.Dispose();

    private async Task OpenAndSayAsync(CancellationToken cancellationToken)
    {
        using var early = CancellationTokenSource.CreateLinkedTokenSource(_hurry.Token, cancellationToken);
        await Task.Delay(Breath, time, early.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        var backend = await workshop.OpenAsync(cancellationToken);
        await reader.WriteLineAsync($"Serving MCP over standard input and output, {backend.Description}. {OperatorModes.Describe(backend.Context.Mode)}");
    }
}
