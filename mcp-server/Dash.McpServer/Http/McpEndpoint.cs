using Microsoft.AspNetCore.Http;

namespace Dash.McpServer.Http;

/// <summary>The one address of the protocol: POST in every revision, GET and DELETE for sessions of the older ones.</summary>
internal sealed class McpEndpoint(StatelessHandler stateless, SessionHandler sessions)
{
    public const string Path = "/mcp";

    public async Task ServeAsync(HttpContext context)
    {
        try
        {
            await DispatchAsync(context);
        }
        catch (RefusalException refused) when (!context.Response.HasStarted)
        {
            context.Response.Headers.Remove(McpHeaders.Session);
            await refused.Refusal.WriteAsync(context.Response, context.RequestAborted);
        }
        catch (Exception ending) when (ending is OperationCanceledException or IOException)
        {
            // The client is gone or the session has ended: nobody is left to tell.
            context.Abort();
        }
    }

    private Task DispatchAsync(HttpContext context)
    {
        if (context.Request.Path != Path)
        {
            throw new RefusalException(Refusal.Of(StatusCodes.Status404NotFound, $"Nothing is here; the MCP endpoint is {Path}."));
        }

        return context.Request.Method switch
        {
            "POST" => PostAsync(context),
            "GET" when SessionHandler.IdOf(context) is not null => sessions.GetAsync(context),
            "DELETE" when SessionHandler.IdOf(context) is not null => sessions.DeleteAsync(context),
            _ => RefuseMethod(context),
        };
    }

    private async Task PostAsync(HttpContext context)
    {
        var message = await MessageReader.ReadAsync(context.Request, context.RequestAborted);
        await (StatelessRequest.IsMeant(context.Request, message) ? stateless.PostAsync(context, message) : sessions.PostAsync(context, message));
    }

    private static Task RefuseMethod(HttpContext context)
    {
        context.Response.Headers.Allow = "POST";
        throw new RefusalException(Refusal.Of(StatusCodes.Status405MethodNotAllowed, "Messages are sent with POST; GET and DELETE are for sessions and need Mcp-Session-Id."));
    }
}
