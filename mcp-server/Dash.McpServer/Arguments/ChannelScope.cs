using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>Channels as callers name them: by id, or by a network for all of its channels.</summary>
internal static class ChannelScope
{
    /// <exception cref="SchedulingException">One names no channel and no network.</exception>
    public static async Task<PostQuery> ReadAsync(IReadOnlyList<string>? names, SchedulingService scheduling, CancellationToken cancellationToken)
    {
        var ids = (names ?? []).Where(IsId).ToList();
        List<Network> networks = [.. (names ?? []).Where(name => !IsId(name)).Select(name => NetworkNames.Parse(name, "/channels"))];
        if (ids.Count == 0 || networks.Count == 0)
        {
            return new PostQuery { Channels = ids, Networks = networks };
        }

        // Both together mean either, and a query means both at once.
        var all = await scheduling.ListChannelsAsync(cancellationToken);
        return new PostQuery { Channels = [.. ids, .. all.Where(channel => networks.Contains(channel.Network)).Select(channel => channel.Id)] };
    }

    private static bool IsId(string name) => name.Contains('/', StringComparison.Ordinal);
}
