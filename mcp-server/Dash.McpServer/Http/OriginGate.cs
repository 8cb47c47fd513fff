using Microsoft.AspNetCore.Http;

namespace Dash.McpServer.Http;

/// <summary>
/// Keeps web pages out: a browser says in <c>Origin</c> which page it asks for, and a page that is not served by a name of this
/// server has no business here. Programs send no Origin.
/// </summary>
internal sealed class OriginGate(HttpSettings settings)
{
    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers.Origin.All(IsOwn))
        {
            await next(context);
            return;
        }

        await Refusal.Of(StatusCodes.Status403Forbidden, "Pages of this Origin may not use this server; --allow-host admits the host of a page.")
            .WriteAsync(context.Response, context.RequestAborted);
    }

    private bool IsOwn(string? origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && page.Scheme is "http" or "https"
        && settings.HostNames.Contains(page.Host, StringComparer.OrdinalIgnoreCase);
}
