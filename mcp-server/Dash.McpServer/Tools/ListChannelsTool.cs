using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class ListChannelsTool(SchedulingService scheduling, ServerContext context) : DashTool<ListChannelsArguments, ChannelListAnswer>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "list_channels",
        Title = "List channels",
        Description = """
            Lists the accounts (brands) that this server may post for and their channels: one channel id, such as 144/instagram, per account and
            network. Use first, before schedule_posts, to learn the ids; the part before the slash is the account_id of upload_media and
            list_pinterest_boards. Not for finding posts: that is list_posts. Changes nothing. A network in the list can still be unconnected in Dash.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<ChannelListAnswer>> RunAsync(ListChannelsArguments arguments, CancellationToken cancellationToken)
    {
        var channels = await scheduling.ListChannelsAsync(cancellationToken);
        var wanted = arguments.Network is null ? channels : channels.Where(channel => channel.Network == NetworkNames.Parse(arguments.Network));
        var answer = new ChannelListAnswer { Environment = context.Environment, Channels = [.. wanted.Select(ChannelView.Of)] };
        var accounts = answer.Channels.GroupBy(channel => (channel.AccountId, channel.AccountName))
            .Select(account => $"{account.Key.AccountName} ({account.Key.AccountId}): {string.Join(", ", account.Select(channel => channel.Id))}");
        return new ToolAnswer<ChannelListAnswer>(answer, context.Mark($"{answer.Channels.Count} channels.\n{string.Join("\n", accounts)}"));
    }
}
