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
            Lists which accounts (brands) and channels this key reaches, on each network, profile or page. Use first, for ids of the accounts available;
            for posts use list_posts. Changes nothing. One not connected or hooked up is listed too, and refused later.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<ChannelListAnswer>> RunAsync(ListChannelsArguments arguments, CancellationToken cancellationToken)
    {
        var read = await scheduling.ReadChannelsAsync(cancellationToken);
        List<Channel> wanted = [.. arguments.Network is { } name ? read.Channels.Where(channel => channel.Network == NetworkNames.Parse(name, "/network")) : read.Channels];
        List<string> unread = [.. read.Unread.Select(system => ProblemText.Line(system.Problem))];
        return AnswerSize.Fit(wanted.Count, count => Answer([.. wanted.Take(count)], wanted.Count, unread));
    }

    private ToolAnswer<ChannelListAnswer> Answer(IReadOnlyList<Channel> channels, int total, IReadOnlyList<string> unread)
    {
        var answer = new ChannelListAnswer
        {
            Environment = context.Environment,
            Total = total,
            Channels = [.. channels.Select(ChannelView.Of)],
            Problems = unread.Count > 0 ? unread : null,
        };
        var accounts = answer.Channels.GroupBy(channel => (channel.AccountId, channel.AccountName))
            .Select(account => $"{account.Key.AccountName} ({account.Key.AccountId}): {string.Join(", ", account.Select(channel => channel.Id))}");
        var more = total > channels.Count ? $" Shown are {channels.Count}; give network to see all of one." : "";
        return new ToolAnswer<ChannelListAnswer>(answer, context.Mark($"{total} channels.{more}\n{string.Join("\n", accounts.Concat(unread))}"));
    }
}
