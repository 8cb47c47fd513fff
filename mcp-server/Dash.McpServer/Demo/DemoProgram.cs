using Dash.McpServer.CommandLine;
using ModelContextProtocol;
using Spectre.Console;

namespace Dash.McpServer.Demo;

/// <summary>
/// Plays the life of ten posts through everything that a real user has: an MCP client, this server in its own process, the
/// generated SDK and HTTP. Each step checks itself.
/// </summary>
internal static class DemoProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <param name="console">Where the story is told.</param>
    /// <param name="provider">One system, whose ten networks are played through, or all of them.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>0 when everything was as it should be, 1 otherwise.</returns>
    public static async Task<int> RunAsync(IAnsiConsole console, string provider, CancellationToken cancellationToken)
    {
        var log = new DemoLog(console);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await using var stage = await DemoStage.OpenAsync(log, provider, patience.Token);
            await (provider == KnownSystem.AllName ? new SystemsStory(stage, log).PlayAsync(patience.Token) : new DemoStory(stage, log).PlayAsync(patience.Token));
            return 0;
        }
        catch (DemoFailureException failure)
        {
            log.Failed(failure.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            log.Failed($"Not finished after {Patience.TotalSeconds} seconds.");
        }
        catch (OperationCanceledException)
        {
            log.Failed("Interrupted.");
        }
        catch (Exception failure) when (failure is McpException or IOException or HttpRequestException)
        {
            log.Failed(failure.Message);
        }

        return 1;
    }
}
