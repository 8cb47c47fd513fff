using Dash.Runtime;

namespace Dash.Scheduling;

/// <summary>What Wonda publishes on, and how much at once.</summary>
internal static class WondaNetworks
{
    public const int InstagramImages = 10;
    public const int TikTokImages = 35;
    public const int TikTokCarouselText = 90;

    public static IReadOnlyList<Network> All { get; } = [Network.Instagram, Network.TikTok];

    public static Network? Of(OpenEnum<Wonda.Sdk.Network>? platform) => platform?.Known switch
    {
        Wonda.Sdk.Network.Instagram => Network.Instagram,
        Wonda.Sdk.Network.TikTok => Network.TikTok,
        _ => null,
    };
}
