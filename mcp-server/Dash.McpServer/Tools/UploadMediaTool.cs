using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Results;
using Dash.Scheduling;
using ModelContextProtocol;

namespace Dash.McpServer.Tools;

internal sealed class UploadMediaTool(SchedulingService scheduling, MediaFolders folders, UploadPresenter presenter) : DashTool<UploadMediaArguments, MediaAnswer>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "upload_media",
        Title = "Upload media",
        Description = """
            Uploads a picture, photo, video or clip into an account's library, from a web address (url, link) or a local file from a folder on this
            computer's disk (path), for a media id. Use to add or import a new one; for one uploaded before use find_media. Give url or path. An unfit
            file is refused unsent. A repeated call adds a second copy.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = false, Destructive = false, Idempotent = false, OpenWorld = true },
    };

    protected override Task<ToolAnswer<MediaAnswer>> RunAsync(UploadMediaArguments arguments, CancellationToken cancellationToken) =>
        RunAsync(arguments, new Progress<ProgressNotificationValue>(), cancellationToken);

    protected override async Task<ToolAnswer<MediaAnswer>> RunAsync(
        UploadMediaArguments arguments, IProgress<ProgressNotificationValue> progress, CancellationToken cancellationToken)
    {
        var account = AccountId.Of(arguments.AccountId);
        var receipt = (arguments.Url, arguments.Path) switch
        {
            ({ } url, null) => await AccountId.PointingAsync(scheduling.Media.UploadAsync(new MediaUpload(account, Address(url)), arguments.CheckFor ?? [], cancellationToken)),
            (null, { } path) => await AccountId.PointingAsync(SendAsync(account, path, arguments, progress, cancellationToken)),
            _ => throw new SchedulingException(UploadPresenter.OneOfBoth(arguments)),
        };
        return presenter.Answer(receipt, account);
    }

    private async Task<MediaReceipt> SendAsync(
        string account, string path, UploadMediaArguments arguments, IProgress<ProgressNotificationValue> progress, CancellationToken cancellationToken)
    {
        await using var content = folders.Open(path);
        var file = new MediaFile(account, content, Path.GetFileName(path));
        return await scheduling.Media.UploadAsync(file, arguments.CheckFor ?? [], new UploadProgress(progress), cancellationToken);
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
            NextStep = "Give the public address of the file itself, for example https://example.com/launch.jpg; a file of this computer goes into path.",
        });
}
