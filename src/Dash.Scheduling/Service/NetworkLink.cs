namespace Dash.Scheduling;

/// <summary>
/// One word for the address a post leads to. Instagram has it on stories only and under a name of its own, so <c>link</c> means that there.
/// </summary>
internal static class NetworkLink
{
    public static PostOptions For(Network network, PostOptions options) =>
        network == Network.Instagram && options is { Link: { } link, StoryLink: null } ? options with { Link = null, StoryLink = link } : options;
}
