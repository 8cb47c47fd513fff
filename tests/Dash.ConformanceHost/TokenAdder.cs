using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Dash.ConformanceHost;

/// <summary>Stands in front of everything and shows the token for those who cannot.</summary>
internal sealed class TokenAdder(string token) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            context.Request.Headers.Authorization = $"Bearer {token}";
            return rest(context);
        });
        next(app);
    };
}
