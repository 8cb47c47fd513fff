using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class GetNetworkRulesTool(NetworkRuleBook rules, ServerContext context) : DashTool<GetNetworkRulesArguments, RulesAnswer>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "get_network_rules",
        Title = "Get network rules",
        Description = """
            Tells what a network needs and allows: modes, kinds of post, media kinds and counts, required fields, text length, each with its
            source and the day it was read. Use before writing a post for schedule_posts, or to understand a refusal; schedule_posts checks the
            same rules. Not for accounts or connected networks: use list_channels. Reads local data only, so it works without a connection.
            What is not documented is called unknown, never allowed.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false },
    };

    protected override Task<ToolAnswer<RulesAnswer>> RunAsync(GetNetworkRulesArguments arguments, CancellationToken cancellationToken)
    {
        IEnumerable<Network> networks = arguments.Network is null ? Enum.GetValues<Network>() : [NetworkNames.Parse(arguments.Network)];
        var answer = new RulesAnswer
        {
            Environment = context.Environment,
            VerifiedHow = rules.VerifiedHow,
            Networks = [.. networks.Select(network => NetworkRulesView.Of(rules.For(network), rules))],
        };
        return Task.FromResult(new ToolAnswer<RulesAnswer>(answer, context.Mark(string.Join("\n", answer.Networks.Select(RulesText.Of)))));
    }
}
