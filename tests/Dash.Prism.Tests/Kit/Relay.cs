using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Dash.Prism.Tests.Kit;

/// <summary>
/// Stands behind Prism, which knows one service from its start, and passes every request on to the sandbox that the request names: each test
/// has a sandbox of its own, and all of them share the Prisms.
/// </summary>
internal sealed class Relay : IAsyncDisposable
{
    /// <summary>Names the sandbox of a request by its address.</summary>
    public const string SandboxHeader = "X-Sandbox";

    private static readonly string[] ofTheConnection = ["Host", "Connection", "Keep-Alive", "Transfer-Encoding", SandboxHeader];

    private readonly HttpMessageInvoker _sandboxes = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly WebApplication _application;

    private Relay()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Relay" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(PassOnAsync);
    }

    /// <summary>With a slash at its end.</summary>
    public Uri Address { get; private set; } = null!;

    public static async Task<Relay> StartAsync()
    {
        var relay = new Relay();
        await relay._application.StartAsync();
        relay.Address = new Uri(relay._application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First() + "/");
        return relay;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _sandboxes.Dispose();
    }

    private async Task PassOnAsync(HttpContext http)
    {
        using var request = Request(http.Request);
        try
        {
            using var response = await _sandboxes.SendAsync(request, http.RequestAborted);
            http.Response.StatusCode = (int)response.StatusCode;
            foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).Where(header => !IsOfTheConnection(header.Key)))
            {
                http.Response.Headers[name] = values.ToArray();
            }

            await response.Content.CopyToAsync(http.Response.Body, http.RequestAborted);
        }
        catch (HttpRequestException)
        {
            // What the sandbox breaks off is broken off here.
            http.Abort();
        }
    }

    private static HttpRequestMessage Request(HttpRequest from)
    {
        var sandbox = new Uri(from.Headers[SandboxHeader].ToString());
        var to = new HttpRequestMessage(new HttpMethod(from.Method), new Uri(sandbox, from.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget));
        if (from.ContentLength > 0 || from.Headers.TransferEncoding.Count > 0)
        {
            to.Content = new StreamContent(from.Body);
        }

        foreach (var (name, values) in from.Headers.Where(header => !IsOfTheConnection(header.Key)))
        {
            if (!to.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                to.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        return to;
    }

    private static bool IsOfTheConnection(string header) => ofTheConnection.Contains(header, StringComparer.OrdinalIgnoreCase);
}
