using Dash.Runtime;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>PostEverywhere's platforms and the port's networks. Telegram, Discord and WordPress are no networks of the port, and it has no Snapchat.</summary>
internal static class PostEverywhereNetworks
{
    private static readonly Dictionary<Platform, Network> Known = new()
    {
        [Platform.Instagram] = Network.Instagram,
        [Platform.Facebook] = Network.Facebook,
        [Platform.TikTok] = Network.TikTok,
        [Platform.YouTube] = Network.YouTube,
        [Platform.X] = Network.X,
        [Platform.Threads] = Network.Threads,
        [Platform.LinkedIn] = Network.LinkedIn,
        [Platform.Pinterest] = Network.Pinterest,
        [Platform.Bluesky] = Network.Bluesky,
    };

    public static IReadOnlyList<Network> All { get; } = [.. Known.Values];

    public static Network? Of(OpenEnum<Platform>? platform) =>
        platform is { } named && named.Known is { } known && Known.TryGetValue(known, out var network) ? network
        : platform is { IsKnown: false } older && NetworkNames.TryParse(PlatformCodec.Format(older), out var aliased) ? aliased
        : null;

    public static Platform Of(Network network) => Known.First(pair => pair.Value == network).Key;
}
