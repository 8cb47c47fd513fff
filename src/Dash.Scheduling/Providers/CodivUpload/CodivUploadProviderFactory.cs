using CodivUpload.Sdk;
using Dash.Runtime;

namespace Dash.Scheduling;

/// <summary>Makes the provider for CodivUpload.</summary>
public static class CodivUploadProviderFactory
{
    private const int FingerprintLength = 16;

    /// <summary>Makes a provider from a key and an address. Nothing is sent yet.</summary>
    /// <exception cref="ArgumentException">The key is missing or malformed, or the address is not usable.</exception>
    public static ISchedulingProvider Create(CodivUploadProviderSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var client = new CodivUploadClient(new ApiClientOptions
        {
            BearerToken = settings.ApiKey,
            BaseAddress = settings.Address,
            Timeout = settings.Timeout,
            HttpClient = settings.HttpClient,
        });
        return new CodivUploadProvider(client, LedgerScope(settings), settings.HttpClient);
    }

    // Where writes go and as whom; an address written out that is the usual one is the same place.
    private static string LedgerScope(CodivUploadProviderSettings settings)
    {
        var address = settings.Address ?? new Uri(CodivUploadClient.DefaultBaseAddress);
        return CanonicalContent.Digest($"{address.AbsoluteUri.TrimEnd('/')}\n{settings.ApiKey.Trim()}")[..FingerprintLength];
    }
}
