using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dash.Sdk.Tests.Uploads;

/// <summary>The host that keeps the bytes: another one than the service, over real HTTP on this machine.</summary>
internal sealed class Storage : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<StoredPut> _puts = [];

    private Storage(WebApplication application) => _application = application;

    /// <summary>Answers in place of success, by the number of the request from zero; null stores the file.</summary>
    internal Func<int, HttpContext, Task<bool>>? Instead { get; set; }

    internal IReadOnlyList<StoredPut> Puts => [.. _puts];

    internal Uri Address { get; private set; } = null!;

    internal Uri Signed(string name = "file") => new(Address, $"bucket/{name}?X-Amz-Signature=very-secret-signature&X-Amz-Expires=900");

    internal static async Task<Storage> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, 0);
            server.Limits.MaxRequestBodySize = null;
        });
        var storage = new Storage(builder.Build());
        storage._application.Run(storage.HandleAsync);
        await storage._application.StartAsync();
        storage.Address = new Uri(storage._application.Urls.First());
        return storage;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        var number = _puts.Count;
        var headers = http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var put = new StoredPut(http.Request.Method, http.Request.Path + http.Request.QueryString, headers);
        _puts.Enqueue(put);
        if (Instead is { } instead && await instead(number, http))
        {
            return;
        }

        var buffer = new byte[64 * 1024];
        for (var read = await http.Request.Body.ReadAsync(buffer); read > 0; read = await http.Request.Body.ReadAsync(buffer))
        {
            put.Take(buffer.AsSpan(0, read));
        }
    }
}
