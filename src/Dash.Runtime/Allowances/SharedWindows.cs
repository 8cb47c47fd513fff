using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Dash.Runtime.Allowances;

/// <summary>
/// One window for all clients of the process that send the same key to the same service, since the service counts by key. Keys are kept as
/// hashes only.
/// </summary>
internal static class SharedWindows
{
    private static readonly ConcurrentDictionary<string, object> Owners = new(StringComparer.Ordinal);

    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<(string, ApiRateLimit, TimeProvider), SlidingWindow>> Windows = [];

    internal static SlidingWindow Of(ApiClientOptions options, ApiRateLimit limit, Uri address) => Windows
        .GetValue(Owner(options), static _ => new())
        .GetOrAdd((Service(address), limit, options.TimeProvider), static key => new SlidingWindow(key.Item2, key.Item3));

    /// <summary>Hosts of one domain are one service with one allowance: Dash Social has four of them. A sandbox is another one.</summary>
    private static string Service(Uri address) => address.HostNameType == UriHostNameType.Dns && !address.IsLoopback
        ? string.Join('.', address.IdnHost.Split('.')[^int.Min(2, address.IdnHost.Split('.').Length)..])
        : address.Authority;

    /// <summary>A callback stands for the key: what it hands out may change, the allowance behind it does not.</summary>
    private static object Owner(ApiClientOptions options)
    {
        if (options.BearerTokenProvider is { } provider)
        {
            return provider;
        }

        // Whoever sends no key of ours is counted by something that we do not see: the keys of the caller's HttpClient, or the address.
        var secrets = string.Join('\n', [options.BearerToken, .. options.Credentials.SelectMany(static credential => credential.Secrets).Order(StringComparer.Ordinal)]);
        return secrets.Length == 0 && options.HttpClient is { } client
            ? client
            : Owners.GetOrAdd(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secrets))), static _ => new object());
    }
}
