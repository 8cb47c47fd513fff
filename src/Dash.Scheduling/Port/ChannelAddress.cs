namespace Dash.Scheduling;

/// <summary>The two parts of a channel id such as <c>144/instagram</c>.</summary>
public readonly record struct ChannelAddress(string AccountId, Network Network)
{
    /// <summary>Writes the address as a channel id.</summary>
    public override string ToString() => $"{AccountId}/{Network.ToWire()}";

    /// <summary>Reads a channel id.</summary>
    /// <exception cref="SchedulingException"><c>unknown_channel</c> or <c>unknown_network</c>, with what to do next.</exception>
    public static ChannelAddress Parse(string? id, string field = "/channel")
    {
        // Accounts of some systems have names, and names may hold a slash; networks never do.
        var slash = id?.LastIndexOf('/') ?? -1;
        if (slash <= 0)
        {
            throw new SchedulingException(new SchedulingProblem
            {
                Code = ProblemCodes.UnknownChannel,
                Message = $"'{id}' is not a channel id.",
                Field = field,
                Rule = "channel.known",
                Limit = "account/network, for example 144/instagram",
                Actual = id,
                NextStep = "List the channels and use one of their ids.",
            });
        }

        return new ChannelAddress(id![..slash].Trim(), NetworkNames.Parse(id[(slash + 1)..], field));
    }
}
