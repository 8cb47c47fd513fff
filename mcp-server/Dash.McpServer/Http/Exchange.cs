using Dash.McpServer.Gate;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Http;

/// <summary>One message into a transport and its answer back out, as a stream of events.</summary>
internal sealed class Exchange(HttpContext context, TimeProvider time)
{
    public static void PrepareEvents(HttpResponse response)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-cache, no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }

    /// <param name="transport">Of the session, or of this request alone.</param>
    /// <param name="message">What the client sent.</param>
    /// <param name="cancellationToken">Ends the exchange; the client going away has to be part of it.</param>
    public async Task RunAsync(StreamableHttpServerTransport transport, JsonRpcMessage message, CancellationToken cancellationToken)
    {
        message.Context = new JsonRpcMessageContext
        {
            User = context.User,
            Items = RequestedMode.ItemsOf(context.Request.Headers.TryGetValue(RequestedMode.Header, out var mode) ? mode.ToString() : null),
            ProtocolVersion = context.Request.Headers[McpHeaders.ProtocolVersion] is [{ Length: > 0 } revision] ? revision.Trim() : null,
        };
        PrepareEvents(context.Response);
        if (message is JsonRpcRequest)
        {
            await using var body = new GraceStream(context.Response, time);
            await transport.HandlePostRequestAsync(message, body, first => ChooseStatusAsync(body, first), cancellationToken);
            return;
        }

        await transport.HandlePostRequestAsync(message, context.Response.Body, cancellationToken);
        context.Response.ContentType = null;
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private static ValueTask ChooseStatusAsync(GraceStream body, JsonRpcMessage? first) => first is JsonRpcError { Error.Code: var code }
        ? body.ChooseStatusAsync((McpErrorCode)code switch
        {
            McpErrorCode.MethodNotFound => StatusCodes.Status404NotFound,
            McpErrorCode.HeaderMismatch or McpErrorCode.MissingRequiredClientCapability or McpErrorCode.UnsupportedProtocolVersion => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status200OK,
        })
        : ValueTask.CompletedTask;
}
