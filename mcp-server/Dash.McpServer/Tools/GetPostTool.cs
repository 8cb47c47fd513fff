using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class GetPostTool(SchedulingService scheduling, PostPresenter presenter, ServerContext context) : DashTool<GetPostArguments, PostAnswer>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "get_post",
        Title = "Get one post",
        Description = """
            Reads one post by its id: state, time, whole text, media, settings, live address, and why it failed. Use to check a single post
            before or after a change; to find posts by time, channel or text use list_posts. Changes nothing. An id that does not exist and a
            post of somebody else's account give the same unknown_post error.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<PostAnswer>> RunAsync(GetPostArguments arguments, CancellationToken cancellationToken)
    {
        var zone = CallZone.Checked(arguments.TimeZone);
        var post = presenter.Details(await scheduling.GetAsync(arguments.Id, cancellationToken), zone);
        var answer = new PostAnswer { Environment = context.Environment, Now = presenter.Now(zone).Local, Post = post };
        return new ToolAnswer<PostAnswer>(answer, context.Mark(PostText.Line(post)));
    }
}
