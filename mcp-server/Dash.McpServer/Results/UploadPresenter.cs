using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>What became of an upload.</summary>
internal sealed class UploadPresenter(ServerContext context)
{
    public ToolAnswer<MediaAnswer> Answer(MediaReceipt receipt, string account)
    {
        var media = receipt.Asset is { } asset ? MediaView.Of(asset) : null;
        var answer = new MediaAnswer
        {
            Environment = context.Environment,
            MediaId = media?.MediaId,
            AccountId = account,
            Kind = media?.Kind,
            FileName = media?.FileName,
            Url = media?.Url,
            Size = media?.Size,
            Problems = [.. receipt.Problems.Select(problem => $"{problem.Rule}: {problem.Message} {problem.NextStep}")],
            Warnings = [.. receipt.Warnings.Select(warning => $"{warning.Rule}: {warning.Message} {warning.NextStep}".TrimEnd())],
        };
        var lines = answer.Problems.Concat(answer.Warnings.Select(warning => $"warning {warning}"));
        var head = media is null
            ? "Nothing was sent: the file breaks rules of the places it is meant for."
            : $"Media {MediaText.Line(media)}, in account {account}. Put the id into media_ids.";
        return new ToolAnswer<MediaAnswer>(answer, context.Mark($"{head}\n{string.Join("\n", lines)}".TrimEnd()), Failed: media is null);
    }

    public static SchedulingProblem OneOfBoth(UploadMediaArguments arguments) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = arguments.Url is null ? "Neither an address nor a file is named." : "An address and a file are named.",
        Field = arguments.Url is null ? "/url" : "/path",
        Rule = "media.one_source",
        Limit = "url or path",
        NextStep = "Give url for a public address, or path for a file below a folder that was allowed.",
    };
}
