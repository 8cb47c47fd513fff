using Dash.Runtime;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>Makes the provider for PostEverywhere.</summary>
public static class PostEverywhereProviderFactory
{
    private const int FingerprintLength = 16;

    /// <summary>Makes a provider from a key and an address. Nothing is sent yet.</summary>
    /// <exception cref="ArgumentException">The key is missing or malformed, or the address is not usable.</exception>
    public static ISchedulingProvider Create(PostEverywhereProviderSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentException.ThrowIfNullOrWhiteSpace(settings.ApiKey);
        var client = new PostEverywhereClient(new ApiClientOptions
        {
            BearerToken = settings.ApiKey.Trim(),
            BaseAddress = settings.Address,
            Timeout = settings.Timeout,
            HttpClient = settings.HttpClient,
        });
        return new PostEverywhereProvider(client, settings, LedgerScope(settings));
    }

    // Where writes go and as whom; an address written out that is the usual one is the same place.
    private static string LedgerScope(PostEverywhereProviderSettings settings)
    {
        var address = settings.Address ?? new Uri(PostEverywhereClient.DefaultBaseAddress);
        return CanonicalContent.Digest($"{address.AbsoluteUri.TrimEnd('/')}\n{settings.ApiKey.Trim()}")[..FingerprintLength];
    }
}
