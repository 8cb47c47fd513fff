using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Dash.Benchmarks.Startup;

/// <summary>Answers whatever the peer's server asks with twenty accounts, as many channels as ours lists.</summary>
internal static class PeerService
{
    public static async Task<WebApplication> StartAsync()
    {
        var accounts = string.Join(",", Enumerable.Range(1, 20).Select(id => $$"""{"id":{{id}},"platform":"x","username":"account{{id}}"}"""));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync($$"""{ "data": { "accounts": [ {{accounts}} ] } }""");
        });
        await app.StartAsync().ConfigureAwait(false);
        return app;
    }
}
