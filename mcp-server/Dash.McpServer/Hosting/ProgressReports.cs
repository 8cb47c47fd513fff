using Dash.McpServer.Results;
using Dash.Scheduling;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Hosting;

/// <summary>Tells a client that asked for it how far a batch is: one notification for each item, each before the next item is written.</summary>
internal sealed class ProgressReports : IWriteObserver
{
    private static readonly AsyncLocal<RequestContext<CallToolRequestParams>?> Call = new();

    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Around(McpRequestHandler<CallToolRequestParams, CallToolResult> next) =>
        (request, cancellationToken) =>
        {
            Call.Value = request;
            return next(request, cancellationToken);
        };

    public Task FinishedAsync(ItemResult result, int done, int total, CancellationToken cancellationToken = default) =>
        Call.Value is { Params.ProgressToken: { } token } call
            ? call.Server.NotifyProgressAsync(token, new ProgressNotificationValue { Progress = done, Total = total, Message = Message(result, total) }, cancellationToken: cancellationToken)
            : Task.CompletedTask;

    private static string Message(ItemResult result, int total) =>
        $"{result.Index + 1} of {total}: {WireNames.Of(result.Outcome)}{(result.Replayed ? " earlier" : "")} {result.Post?.Id ?? result.PostId}".TrimEnd();
}
