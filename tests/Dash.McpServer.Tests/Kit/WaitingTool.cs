using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Tests.Kit;

/// <summary>A server with one tool that a test holds in the middle of its work.</summary>
internal sealed class WaitingTool
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _leave = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Begun => _begun.Task;

    /// <summary>Completes when the tool learns that nobody waits for it any more.</summary>
    public Task Cancelled => _cancelled.Task;

    public void Finish() => _leave.TrySetResult();

    public void AddTo(IServiceCollection services) => services
        .AddMcpServer(options => options.ServerInfo = new() { Name = "waiting", Version = "1" })
        .WithTools([McpServerTool.Create(WaitAsync, new McpServerToolCreateOptions { Name = "wait", Description = "Waits until the test lets it go." })]);

    private async Task<string> WaitAsync(IProgress<ProgressNotificationValue> progress, [Description("Report progress first.")] bool report = false, CancellationToken cancellationToken = default)
    {
        if (report)
        {
            progress.Report(new ProgressNotificationValue { Progress = 1, Total = 2, Message = "half" });
        }

        _begun.TrySetResult();
        try
        {
            await _leave.Task.WaitAsync(cancellationToken);
            return "done";
        }
        catch (OperationCanceledException)
        {
            _cancelled.TrySetResult();
            throw;
        }
    }
}
