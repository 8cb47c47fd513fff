using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Dash.Runtime.Allowances;

/// <summary>
/// One window for all clients of the process that send the same key to the same service, since the service counts by key. Keys are kept as
/// hashes only, and no longer than their window counts for somebody.
/// </summary>
internal static class SharedWindows
{
    private const int FewestToSweep = 32;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<WindowKey, (SlidingWindow Window, WeakReference<WindowUse> Use)> OfKeys = [];
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<WindowKey, SlidingWindow>> OfOwners = [];
    private static readonly object Nobody = new();

    private static int _sweepAt = FewestToSweep;

    internal static WindowUse Of(ApiClientOptions options, ApiRateLimit limit, Uri address)
    {
        // A callback stands for the key: what it hands out may change, the allowance behind it does not. Two delegates of one method of one
        // object are equal.
        if (options.BearerTokenProvider is { } provider)
        {
            return OfOwner(provider.Target ?? Nobody, new WindowKey(provider, Service(address), limit, options.TimeProvider));
        }

        // Whoever sends no key of ours is counted by something that we do not see: the keys of the caller's HttpClient, or the address.
        var secrets = string.Join('\n', [options.BearerToken, .. options.Credentials.SelectMany(static credential => credential.Secrets).Order(StringComparer.Ordinal)]);
        return secrets.Length == 0 && options.HttpClient is { } client
            ? OfOwner(client, new WindowKey(client, Service(address), limit, options.TimeProvider))
            : OfKey(new WindowKey(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secrets))), Service(address), limit, options.TimeProvider));
    }

    private static WindowUse OfOwner(object owner, WindowKey key) => new(OfOwners.GetValue(owner, static _ => new()).GetOrAdd(key, static key => key.Make()));

    private static WindowUse OfKey(WindowKey key)
    {
        lock (Gate)
        {
            var isKnown = OfKeys.TryGetValue(key, out var entry);
            if (isKnown && entry.Use.TryGetTarget(out var shared))
            {
                return shared;
            }

            if (!isKnown && OfKeys.Count >= _sweepAt)
            {
                Sweep();
            }

            var use = new WindowUse(isKnown ? entry.Window : key.Make());
            OfKeys[key] = (use.Window, new WeakReference<WindowUse>(use));
            return use;
        }
    }

    /// <summary>Forgets windows that no client has any more and that would let everything through; as rarely as they become twice as many.</summary>
    private static void Sweep()
    {
        foreach (var (key, (window, use)) in OfKeys)
        {
            if (!use.TryGetTarget(out _) && window.IsIdle)
            {
                OfKeys.Remove(key);
            }
        }

        _sweepAt = int.Max(FewestToSweep, 2 * OfKeys.Count);
    }

    /// <summary>Hosts of one domain are one service with one allowance: Dash Social has four of them. A sandbox is another one.</summary>
    private static string Service(Uri address) => address.HostNameType == UriHostNameType.Dns && !address.IsLoopback
        ? string.Join('.', address.IdnHost.Split('.')[^int.Min(2, address.IdnHost.Split('.').Length)..])
        : address.Authority;
}
