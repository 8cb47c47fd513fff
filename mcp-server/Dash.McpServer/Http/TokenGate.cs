using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Dash.McpServer.Http;

/// <summary>Lets in who shows a token, and remembers whose request it is.</summary>
internal sealed class TokenGate(HttpSettings settings)
{
    private const string Scheme = "Bearer ";

    /// <summary>The name of the caller, the same for every request with the same token and no secret.</summary>
    public static string CallerOf(HttpContext context) => context.User.Identity?.Name ?? throw new InvalidOperationException("The request did not pass the gate.");

    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var authorization = context.Request.Headers.Authorization.ToString();
        var shown = authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim() : null;
        if (shown is not null && settings.Tokens.Identify(shown) is { } caller)
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, caller)], "Bearer"));
            await next(context);
            return;
        }

        context.Response.Headers.WWWAuthenticate =
            shown is null ? "Bearer realm=\"dash-mcp\"" : "Bearer realm=\"dash-mcp\", error=\"invalid_token\"";
        await Refusal.Of(StatusCodes.Status401Unauthorized, "A token is needed: send the header Authorization: Bearer <token>, with a token that this server was started with.")
            .WriteAsync(context.Response, context.RequestAborted);
    }
}
