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
            Reads a single post by its id, like network:17: status, whether it is live or published, link, full text, media attached, settings, why it
            failed. Use to open or look up one in all details, or read it back after a change; for others use list_posts. Changes nothing. An id that is
            not yours is refused.
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
