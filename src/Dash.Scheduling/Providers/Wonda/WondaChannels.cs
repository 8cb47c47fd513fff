using Wonda.Sdk;

namespace Dash.Scheduling;

/// <summary>The connected accounts: each is one channel.</summary>
internal static class WondaChannels
{
    public static async Task<IReadOnlyList<(string Id, string Name)>> AccountsAsync(WondaClient wonda, Network network, CancellationToken cancellationToken)
    {
        var call = new WondaCall("accounts");
        if (network == Network.Instagram)
        {
            var instagram = await call.RunAsync(() => wonda.Accounts.ListInstagramAsync(cancellationToken: cancellationToken)).ConfigureAwait(false);
            return [.. instagram.Accounts.Select(account => (account.InstagramAccountId.ToString(), account.Username))];
        }

        var tiktok = await call.RunAsync(() => wonda.Accounts.ListTikTokAsync(cancellationToken: cancellationToken)).ConfigureAwait(false);
        return [.. tiktok.Accounts.Select(account => (account.TiktokAccountId.ToString(), Name(account)))];
    }

    public static async Task<IReadOnlyList<Channel>> ListAsync(WondaClient wonda, CancellationToken cancellationToken)
    {
        var channels = new List<Channel>();
        foreach (var network in WondaNetworks.All)
        {
            var accounts = await AccountsAsync(wonda, network, cancellationToken).ConfigureAwait(false);
            channels.AddRange(accounts.Select(account => new Channel
            {
                Id = new ChannelAddress(account.Id, network).ToString(),
                AccountId = account.Id,
                AccountName = account.Name,
                Network = network,
                Provider = WondaProvider.ProviderName,
            }));
        }

        return channels;
    }

    private static string Name(TikTokAccount account) => account.DisplayName.Value ?? account.Username.Value ?? $"TikTok {account.TiktokAccountId}";
}
