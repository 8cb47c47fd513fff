using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class UploadMediaTool(SchedulingService scheduling, ServerContext context) : DashTool<UploadMediaArguments, MediaAnswer>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "upload_media",
        Title = "Upload media",
        Description = """
            Takes one image or video from a public web address into an account's media library and returns the media_id that schedule_posts and
            update_posts need. Use before scheduling a post with media. Local files do not work: the scheduling system fetches the address
            itself. What a network takes is in get_network_rules. Media of one account cannot be used by another. A repeated call adds a second copy.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = false, Destructive = false, Idempotent = false, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<MediaAnswer>> RunAsync(UploadMediaArguments arguments, CancellationToken cancellationToken)
    {
        var upload = new MediaUpload(AccountId.Of(arguments.AccountId), Address(arguments.Url), arguments.FileName);
        var media = await AccountId.PointingAsync(scheduling.UploadMediaAsync(upload, cancellationToken));
        var answer = new MediaAnswer
        {
            Environment = context.Environment,
            MediaId = media.Id,
            AccountId = media.AccountId,
            Kind = WireNames.Of(media.Kind),
            FileName = media.FileName,
            Url = media.Url,
            Width = media.Width,
            Height = media.Height,
        };
        var size = answer.Width is null ? "" : $", {answer.Width} x {answer.Height} pixels";
        return new ToolAnswer<MediaAnswer>(answer, context.Mark($"Media {answer.MediaId} in account {answer.AccountId}: {answer.Kind}{size}. Put the id into media_ids."));
    }

    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.InvalidValue,
            Message = "The address is not one that the scheduling system could fetch.",
            Field = "/url",
            Rule = "media.public_url",
            Limit = "an absolute http or https address",
            Actual = text,
            NextStep = "Give the public address of the file itself, for example https://example.com/launch.jpg.",
        });
}
