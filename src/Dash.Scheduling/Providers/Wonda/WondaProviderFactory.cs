using Dash.Runtime;
using Wonda.Sdk;

namespace Dash.Scheduling;

/// <summary>Makes the provider for Wonda.</summary>
public static class WondaProviderFactory
{
    private const int FingerprintLength = 16;

    /// <summary>Makes a provider from a key and an address. Nothing is sent yet.</summary>
    /// <exception cref="ArgumentException">The key is missing or malformed, or the address is not usable.</exception>
    public static ISchedulingProvider Create(WondaProviderSettings settings)
    {
        var key = settings.ApiKey.Trim();
        if (key.Length == 0)
        {
            throw new ArgumentException("The key of Wonda is empty. Give the API key of a paid account.", nameof(settings));
        }

        var client = new WondaClient(new ApiClientOptions
        {
            BearerToken = key,
            BaseAddress = settings.Address,
            Timeout = settings.Timeout,
            HttpClient = settings.HttpClient,
        });
        var address = settings.Address ?? new Uri(WondaClient.DefaultBaseAddress);
        return Create(client, CanonicalContent.Digest($"{address.AbsoluteUri.TrimEnd('/')}\n{key}")[..FingerprintLength]);
    }

    /// <summary>Puts a provider over a client that exists already.</summary>
    /// <param name="client">The client.</param>
    /// <param name="ledgerScope">See <see cref="ISchedulingProvider.LedgerScope"/>; needed only when a ledger is used.</param>
    public static ISchedulingProvider Create(WondaClient client, string ledgerScope = "") => new WondaProvider(client, ledgerScope);
}
