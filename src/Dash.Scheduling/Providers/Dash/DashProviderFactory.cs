using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Makes the provider for Dash Social.</summary>
public static class DashProviderFactory
{
    private const int FingerprintLength = 16;

    /// <summary>Makes a provider from a key and addresses. Nothing is sent yet.</summary>
    /// <exception cref="ArgumentException">The key is missing or malformed, or an address is not usable.</exception>
    public static ISchedulingProvider Create(DashProviderSettings settings)
    {
        var client = new DashClient(new DashClientOptions
        {
            ApiKey = settings.ApiKey,
            SchedulerBaseAddress = settings.SchedulerAddress,
            LibraryBaseAddress = settings.LibraryAddress,
            PinterestBaseAddress = settings.PinterestAddress,
            AuthBaseAddress = settings.AuthAddress,
            Timeout = settings.Timeout,
            HttpClient = settings.HttpClient,
        });
        return Create(client, LedgerScope(settings));
    }

    /// <summary>Puts a provider over a client that exists already.</summary>
    /// <param name="client">The client.</param>
    /// <param name="ledgerScope">See <see cref="ISchedulingProvider.LedgerScope"/>; needed only when a ledger is used.</param>
    public static ISchedulingProvider Create(DashClient client, string ledgerScope = "") => new DashProvider(client, ledgerScope);

    // Where writes go and as whom; an address written out that is the usual one is the same place.
    private static string LedgerScope(DashProviderSettings settings)
    {
        var address = settings.SchedulerAddress ?? new Uri(SchedulerClient.DefaultBaseAddress);
        return CanonicalContent.Digest($"{address.AbsoluteUri.TrimEnd('/')}\n{settings.ApiKey.Trim()}")[..FingerprintLength];
    }
}
