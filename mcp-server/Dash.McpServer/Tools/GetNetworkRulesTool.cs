using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class GetNetworkRulesTool(SchedulingService scheduling, NetworkRuleBook rules, ServerContext context) : DashTool<GetNetworkRulesArguments, RulesAnswer>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "get_network_rules",
        Title = "Get network rules",
        Description = """
            Tells what a network requires, supports or allows: fields a Pinterest pin, video or carousel needs, length of a caption or tweet (how long),
            how emoji and links count, limits of hashtags, images, file size, aspect ratio. Use before writing, or after a refusal; to check a post use
            validate_posts. Reads local data. Without network: a summary.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false },
    };

    protected override Task<ToolAnswer<RulesAnswer>> RunAsync(GetNetworkRulesArguments arguments, CancellationToken cancellationToken)
    {
        var answer = new RulesAnswer
        {
            Environment = context.Environment,
            VerifiedHow = rules.VerifiedHow,
            Networks = arguments.Network switch
            {
                null => [.. Enum.GetValues<Network>().Select(network => NetworkRulesView.Of(rules.For(network), rules, isWhole: false, []))],
                var id when id.Contains('/', StringComparison.Ordinal) => [OfChannel(id)],
                var name => [NetworkRulesView.Of(rules.For(NetworkNames.Parse(name)), rules, isWhole: true, [])],
            },
        };
        return Task.FromResult(new ToolAnswer<RulesAnswer>(answer, context.Mark(string.Join("\n", answer.Networks.Select(RulesText.Of)))));
    }

    private NetworkRulesView OfChannel(string id)
    {
        var network = ChannelAddress.Parse(id, "/network").Network;
        return NetworkRulesView.Of(scheduling.RulesFor(network, id), rules, isWhole: true, SystemLimits.Of(scheduling.SystemOf(id), network));
    }
}
