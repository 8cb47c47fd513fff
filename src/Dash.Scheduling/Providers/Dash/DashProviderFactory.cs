using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Makes the provider for Dash Social.</summary>
public static class DashProviderFactory
{
    /// <summary>Makes a provider from a key and addresses. Nothing is sent yet.</summary>
    /// <exception cref="ArgumentException">The key is missing or malformed, or an address is not usable.</exception>
    public static ISchedulingProvider Create(DashProviderSettings settings) => Create(new DashClient(new DashClientOptions
    {
        ApiKey = settings.ApiKey,
        SchedulerBaseAddress = settings.SchedulerAddress,
        LibraryBaseAddress = settings.LibraryAddress,
        PinterestBaseAddress = settings.PinterestAddress,
        AuthBaseAddress = settings.AuthAddress,
        Timeout = settings.Timeout,
        HttpClient = settings.HttpClient,
    }));

    /// <summary>Puts a provider over a client that exists already.</summary>
    public static ISchedulingProvider Create(DashClient client) => new DashProvider(client);
}
