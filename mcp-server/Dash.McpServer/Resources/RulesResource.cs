using Dash.Scheduling;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Resources;

/// <summary>The rules of a network as they are held against posts, with sources and dates: one address for each network, and the pattern of all.</summary>
/// <param name="rules">Gives the rules, which a server that lists its resources has not read yet.</param>
/// <param name="network">The network; null for the pattern.</param>
internal sealed class RulesResource(Func<NetworkRuleBook> rules, Network? network) : DashResource(new ResourceTemplate
{
    Name = network is { } one ? $"rules-{one.ToWire()}" : "rules",
    Title = network is { } known ? $"Rules of {known.ToDisplayName()}" : "Rules of a network",
    UriTemplate = network is { } named ? $"dash://rules/{named.ToWire()}" : Template,
    Description = "What may be posted: modes, kinds of post, media, what files have to be like, text limits, options. Every rule names its source; every source has the day on which it was read.",
    MimeType = Json,
})
{
    public const string Template = "dash://rules/{network}";

    protected override TimeSpan Lifetime => TimeSpan.FromHours(1);

    protected override bool IsPublic => true;

    protected override Task<string> ReadTextAsync(string variable, RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken) =>
        Task.FromResult(rules().Write(network ?? NetworkNames.Parse(variable)));
}
