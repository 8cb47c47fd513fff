namespace Dash.Scheduling;

/// <summary>The channels that the key reaches, and the words for those it does not.</summary>
internal sealed class ChannelDirectory(ChannelListing listing)
{
    private readonly IReadOnlyList<Channel> _channels = listing.Channels;

    public IEnumerable<Channel> Channels => _channels;

    /// <summary>Why channels are missing.</summary>
    public IEnumerable<SchedulingProblem> Problems => listing.Unread.Select(system => system.Problem);

    /// <summary>Finds a channel by its id; aliases of the network and any case are fine.</summary>
    public Channel Resolve(string? id, string field = "/channel")
    {
        var address = ChannelAddress.Parse(id, field);
        DemandAccount(address.AccountId, field);
        return _channels.FirstOrDefault(channel => channel.AccountId == address.AccountId && channel.Network == address.Network)
            ?? throw new SchedulingException(new SchedulingProblem
            {
                Code = ProblemCodes.UnknownChannel,
                Message = $"Account {address.AccountId} has no {address.Network.ToDisplayName()} channel.",
                Field = field,
                Rule = "channel.known",
                Limit = string.Join(", ", _channels.Where(channel => channel.AccountId == address.AccountId).Select(channel => channel.Id)),
                Actual = id,
                NextStep = "List the channels and use one of their ids.",
            });
    }

    public void DemandAccount(string accountId, string field)
    {
        if (_channels.Any(channel => channel.AccountId == accountId))
        {
            return;
        }

        // That a system could not be asked says nothing about its accounts.
        if (listing.Unread.FirstOrDefault(system => system.Owns(accountId))?.Problem is { } unread)
        {
            throw new SchedulingException(unread);
        }

        var reachable = _channels.Select(channel => $"{channel.AccountId} ({channel.AccountName})").Distinct(StringComparer.Ordinal);
        throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.NotYourAccount,
            Message = $"The key does not reach account {accountId}.",
            Field = field,
            Rule = "account.reachable",
            Limit = string.Join(", ", reachable),
            Actual = accountId,
            NextStep = "Use an account that the key reaches, or a key that reaches this account.",
        });
    }
}
