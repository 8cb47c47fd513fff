using System.Collections.Concurrent;
using Dash.Spec.Tests;

namespace Dash.Prism.Tests.Kit;

/// <summary>One Prism for each document in front of all sandboxes, started when the first request needs it.</summary>
internal static class ProxyHub
{
    private static readonly Lazy<Task<Relay>> relay = new(Relay.StartAsync);
    private static readonly ConcurrentDictionary<string, Lazy<Task<PrismProcess>>> proxies = new(StringComparer.Ordinal);

    /// <summary>The way of a client to a sandbox through Prism, from the addresses of the sandbox and from those of the real services.</summary>
    public static PrismRoute Route(Uri sandbox, params IEnumerable<string> documents) => new(
        [.. documents.SelectMany(document => Detours(sandbox, document))],
        new Dictionary<string, string>(StringComparer.Ordinal) { [Relay.SandboxHeader] = sandbox.AbsoluteUri });

    private static IEnumerable<Detour> Detours(Uri sandbox, string document)
    {
        var prism = proxies.GetOrAdd(document, name => new Lazy<Task<PrismProcess>>(async () =>
            await PrismProcess.ProxyAsync(name, new Uri((await relay.Value).Address, Room(name)))));
        yield return new Detour(document, new Uri(sandbox, Room(document)), prism);
        yield return new Detour(document, new Uri(SpecFolder.Document(document).Items("servers").First().Text("url")!), prism);
    }

    // The first segment of the path of a document's service in a sandbox: the document is named after it.
    private static string Room(string document) => document.Split('.')[0];
}
