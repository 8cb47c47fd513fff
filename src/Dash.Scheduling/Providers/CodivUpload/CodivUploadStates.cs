using CodivUpload.Sdk;
using Dash.Runtime;

namespace Dash.Scheduling;

/// <summary>How far one destination has come. The service publishes one word for destinations, <c>success</c>; the rest follows from what stands beside it.</summary>
internal static class CodivUploadStates
{
    public static PostState Of(OpenEnum<PostStatus> post, string destination, bool isOut, bool hasError) => post.Known switch
    {
        PostStatus.Draft => PostState.Draft,
        PostStatus.Scheduled => PostState.Scheduled,
        _ when isOut || destination == "success" => PostState.Posted,
        _ when hasError || destination == "failed" => PostState.Failed,
        PostStatus.Publishing => PostState.Publishing,
        PostStatus.Completed => PostState.Posted,
        PostStatus.Failed => PostState.Failed,
        PostStatus.PartiallyFailed => PostState.NeedsAttention,
        _ => PostState.Unknown,
    };

    public static PostFailure Failure(Network network, string? error) => new(
        error ?? "failed",
        error is null ? $"{network.ToDisplayName()} did not take the post, and no reason is given." : $"{network.ToDisplayName()} did not take the post: {error}",
        "Settle what is named, then change the post to go out now: that tries it once more.");
}
