using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>The connected accounts, each of which is a channel of its own.</summary>
internal sealed class PostEverywhereAccounts(AccountsClient client)
{
    private readonly ConcurrentDictionary<long, Network> _networks = new();
    private readonly ConcurrentDictionary<long, string> _broken = new();

    /// <summary>What keeps an account from posting, as the last listing of the accounts said it; null when nothing does, or it is not known.</summary>
    public string? WhyNot(string accountId) => PostEverywhereId.TryAccount(accountId, out var account) ? _broken.GetValueOrDefault(account) : null;

    public async Task<IReadOnlyList<Channel>> ListAsync(CancellationToken cancellationToken)
    {
        var answer = await PostEverywhereCall.Read("accounts").RunAsync(() => client.ListAsync(cancellationToken)).ConfigureAwait(false);
        var channels = new List<Channel>();
        foreach (var account in answer.Data.Accounts)
        {
            if (PostEverywhereNetworks.Of(account.Platform) is not { } network)
            {
                continue;
            }

            _networks[account.AccountId] = network;
            Remember(account);
            if (account.IsActive != false)
            {
                channels.Add(ToChannel(account, network));
            }
        }

        return channels;
    }

    /// <summary>The network of an account; null when the key does not reach it, or the port does not know its network.</summary>
    public async Task<Network?> NetworkOfAsync(long account, CancellationToken cancellationToken)
    {
        if (!_networks.ContainsKey(account))
        {
            await ListAsync(cancellationToken).ConfigureAwait(false);
        }

        return _networks.TryGetValue(account, out var network) ? network : null;
    }

    /// <summary>Boards of a Pinterest account. Their form is not documented: id and name are looked for under the names in use elsewhere.</summary>
    public async Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken)
    {
        var number = PostEverywhereId.AccountOf(accountId, "/account");
        var answer = await PostEverywhereCall.Read("boards").RunAsync(() => client.GetAsync(number, cancellationToken)).ConfigureAwait(false);
        return [.. (answer.Data.Boards ?? []).Select(ToBoard).OfType<PinBoard>()];
    }

    private void Remember(Account account)
    {
        if (account.Health is { CanPost: false } health)
        {
            _broken[account.AccountId] = AccountHealthStatusCodec.Format(health.Status);
        }
        else
        {
            _broken.TryRemove(account.AccountId, out _);
        }
    }

    private static PinBoard? ToBoard(JsonElement board)
    {
        if (board.ValueKind != JsonValueKind.Object || (Text(board, "id") ?? Text(board, "board_id")) is not { } id)
        {
            return null;
        }

        var isSecret = Text(board, "privacy") is { } privacy && !string.Equals(privacy, "public", StringComparison.OrdinalIgnoreCase);
        return new PinBoard(id, Text(board, "name") ?? id, Text(board, "description"), isSecret);
    }

    private static string? Text(JsonElement board, string name) => !board.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private Channel ToChannel(Account account, Network network)
    {
        var id = account.AccountId.ToString(CultureInfo.InvariantCulture);
        var warning = WhyNot(id) is { } reason ? $" (cannot post: {reason})" : "";
        return new Channel
        {
            Id = new ChannelAddress(id, network).ToString(),
            AccountId = id,
            AccountName = (account.AccountName ?? $"Account {id}") + warning,
            Network = network,
            Provider = PostEverywhereProvider.ProviderName,
        };
    }
}
