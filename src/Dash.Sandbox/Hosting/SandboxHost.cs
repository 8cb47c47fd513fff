using System.Net;
using Dash.Sandbox.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Dash.Sandbox.Hosting;

/// <summary>Kestrel on loopback and nothing else: no configuration files, no logging, no signal handlers.</summary>
internal static class SandboxHost
{
    public static async Task<(WebApplication Application, Uri Address)> StartAsync(int port, RequestDelegate handle, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Dash.Sandbox" });
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Each door has its own.
            kestrel.Limits.MaxRequestBodySize = null;
            // A client that stands at a breakpoint is not a slow one.
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddSingleton<IHostLifetime, SilentLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        var application = builder.Build();
        application.Run(http => AnswerAsync(http, handle));
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        var address = application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
        return (application, new Uri(address.TrimEnd('/') + "/"));
    }

    // The last line of defence: whatever goes wrong inside is an answer, never a silent 500 without a body.
    private static async Task AnswerAsync(HttpContext http, RequestDelegate handle)
    {
        try
        {
            await handle(http).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refused) when (!http.Response.HasStarted)
        {
            await ResponseWriter.WriteAsync(http, new ApiProblem(refused.StatusCode, $"{refused.Message} The sandbox takes uploads of up to {FileEndpoint.LargestUpload} bytes, and other bodies of up to {RequestBody.Largest}.").ToResponse()).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !http.Response.HasStarted)
        {
            await ResponseWriter.WriteAsync(http, new ApiProblem(500, $"The sandbox failed: {failure.GetType().Name}: {failure.Message}").ToResponse()).ConfigureAwait(false);
        }
    }
}
