using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Http;

/// <summary>Serves the revisions with a handshake, 2025-11-25 and older.</summary>
internal sealed class SessionHandler(SessionStore sessions, ServerFactory servers, IHostApplicationLifetime lifetime, TimeProvider time)
{
    public async Task PostAsync(HttpContext context, JsonRpcMessage message)
    {
        var session = IdOf(context) is null ? await OpenAsync(context, message) : Find(context);
        session.BeginUse();
        try
        {
            context.Response.Headers[McpHeaders.Session] = session.Id;
            using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, session.Ended);
            await new Exchange(context, time).RunAsync(session.Transport, message, end.Token);
        }
        finally
        {
            session.EndUse();
        }
    }

    /// <summary>Streams what the server says without being asked.</summary>
    public async Task GetAsync(HttpContext context)
    {
        var session = Find(context);
        session.BeginUse();
        try
        {
            context.Response.Headers[McpHeaders.Session] = session.Id;
            Exchange.PrepareEvents(context.Response);
            await context.Response.StartAsync(context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, session.Ended, lifetime.ApplicationStopping);
            await session.Transport.HandleGetRequestAsync(context.Response.Body, end.Token);
        }
        finally
        {
            session.EndUse();
        }
    }

    public async Task DeleteAsync(HttpContext context)
    {
        await sessions.CloseAsync(Find(context));
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    public static string? IdOf(HttpContext context) => context.Request.Headers[McpHeaders.Session] is [{ Length: > 0 } id] ? id : null;

    private McpSession Find(HttpContext context) =>
        sessions.Find(IdOf(context) ?? "", TokenGate.CallerOf(context))
        ?? throw new RefusalException(Refusal.Of(StatusCodes.Status404NotFound, "This session is over or never was. Begin a new one with initialize."));

    private async Task<McpSession> OpenAsync(HttpContext context, JsonRpcMessage message)
    {
        if (message is not JsonRpcRequest { Method: RequestMethods.Initialize } initialize)
        {
            throw new RefusalException(Refusal.Bad(
                McpErrorCode.InvalidRequest,
                $"The header {McpHeaders.Session} is missing. Begin with initialize and repeat its session id, or speak revision {ProtocolRevisions.Stateless} and say so in {McpHeaders.ProtocolVersion}.")
                with { Id = (message as JsonRpcRequest)?.Id });
        }

        return await sessions.OpenAsync(TokenGate.CallerOf(context), servers.Create)
            ?? throw new RefusalException(Refusal.Of(StatusCodes.Status503ServiceUnavailable, "Too many sessions are in use. End one with DELETE, or try again later.") with { Id = initialize.Id });
    }
}
