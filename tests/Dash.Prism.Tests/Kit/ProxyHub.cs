using System.Collections.Concurrent;
using Dash.Spec.Tests;

namespace Dash.Prism.Tests.Kit;

/// <summary>One Prism for each document in front of all sandboxes, started when the first request needs it.</summary>
internal static class ProxyHub
{
    private static readonly Lazy<Task<Relay>> relay = new(Relay.StartAsync);
    private static readonly ConcurrentDictionary<string, Lazy<Task<PrismProcess>>> proxies = new(StringComparer.Ordinal);

    /// <summary>The way of a client to a sandbox through Prism, from the addresses of the sandbox and from those of the real services.</summary>
    public static async Task<PrismRoute> RouteAsync(Uri sandbox, params IReadOnlyList<string> documents)
    {
        var detours = new List<Detour>();
        foreach (var document in documents)
        {
            var prism = await ProxyAsync(document);
            detours.Add(new Detour(document, new Uri(sandbox, Room(document)), prism.Address));
            detours.Add(new Detour(document, new Uri(SpecFolder.Document(document).Items("servers").First().Text("url")!), prism.Address));
        }

        return new PrismRoute(detours, new Dictionary<string, string>(StringComparer.Ordinal) { [Relay.SandboxHeader] = sandbox.AbsoluteUri });
    }

    /// <summary>The first segment of the path of a document's service in a sandbox: the document is named after it.</summary>
    public static string Room(string document) => document.Split('.')[0];

    private static Task<PrismProcess> ProxyAsync(string document) => proxies.GetOrAdd(document, name => new Lazy<Task<PrismProcess>>(async () =>
        await PrismProcess.ProxyAsync(name, new Uri((await relay.Value).Address, Room(name))))).Value;
}
