using System.Globalization;
using Dash.Runtime;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>Turns the failure of a call to PostEverywhere into a problem that a person can act on.</summary>
internal static class PostEverywhereProblems
{
    private const string ChangeIt = "Change what is named and send it again; nothing was written.";

    /// <summary>The problem; null for failures that are not PostEverywhere's, such as a cancellation.</summary>
    public static SchedulingProblem? Translate(PostEverywhereCall call, Exception failure) => failure switch
    {
        ApiConnectionException lost => Connection(call, lost),
        ApiException refused => Answer(call, refused),
        _ => null,
    };

    private static SchedulingProblem Connection(PostEverywhereCall call, ApiConnectionException lost) => lost switch
    {
        { OutcomeUnknown: true } when call.IsWrite => Lost("No answer came from PostEverywhere."),
        { RetryAfter: { } wait } => RateLimited(new PostEverywhereErrorBody("rate_limited", ErrorCode.RateLimited, "the allowance of this minute or hour is used up."), null, wait),
        _ => Unreachable(call, lost),
    };

    private static SchedulingProblem Unreachable(PostEverywhereCall call, ApiConnectionException lost) => new()
    {
        Code = ProblemCodes.ProviderUnreachable,
        Message = $"PostEverywhere could not be reached ({Place(lost.RequestUri)}).",
        Rule = "posteverywhere.reachable",
        Actual = lost.Message,
        NextStep = call.IsWrite ? "Nothing was written. Check the connection and the address, then send it again." : "Check the connection and the address, then try again.",
        Retryable = true,
    };

    private static SchedulingProblem Answer(PostEverywhereCall call, ApiException refused)
    {
        var status = (int)refused.StatusCode;
        if (call.IsWrite && UnknownOutcome.IsLeftBy(refused))
        {
            // A fault after the write was carried out looks the same as one before it.
            return Lost($"PostEverywhere answered {Number(status)}{(status < 300 ? " with something unreadable" : "")}.");
        }

        var body = PostEverywhereErrorBody.Of(refused);
        return status switch
        {
            401 => Refusal(body, ProblemCodes.Unauthorized, "Check POSTEVERYWHERE_API_KEY: keys are made in the settings of PostEverywhere, in the developer section."),
            402 => Refusal(body, ProblemCodes.ProviderRefused, "See to the subscription or the credits in PostEverywhere; nothing was written."),
            403 => Refusal(body, ProblemCodes.NotYourAccount, "Use a key with the scopes read and write, or an account and a quota that the plan includes."),
            404 when call.PostId is not null => UnknownPost(call.PostId),
            404 => Refusal(body, ProblemCodes.NotYourAccount, "List the channels and use an account that the key reaches."),
            409 => Refusal(body, body.Known == ErrorCode.PostAlreadyPublished ? ProblemCodes.NotEditable : ProblemCodes.Conflict, "Get the post as it is now: what is out, or is going out, stays as it is."),
            415 => Refusal(body, ProblemCodes.MediaUnfit, "Give a JPEG, PNG, GIF, WebP or HEIC image, or an MP4 video."),
            429 => RateLimited(body, refused.RateLimit, refused.RetryAfter),
            >= 400 and < 500 => Content(body),
            _ => Broken($"PostEverywhere answered {Number(status)}: {body.Message}"),
        };
    }

    private static SchedulingProblem Content(PostEverywhereErrorBody body) => body.Known switch
    {
        ErrorCode.ContentTooLong => Refusal(body, ProblemCodes.TextTooLong, "Shorten the text; nothing was written.") with { Field = "/text" },
        ErrorCode.PastScheduleTime => Refusal(body, ProblemCodes.TimeInPast, "Give a later time, at least a minute ahead; nothing was written.") with { Field = "/at" },
        ErrorCode.InvalidAccounts => Refusal(body, ProblemCodes.UnknownChannel, "List the channels and use one of their ids; nothing was written.") with { Field = "/channel" },
        ErrorCode.PermanentFailureCircuitBreaker => Refusal(body, ProblemCodes.ProviderRefused, "The same failure came five times. Correct its reason, and create the post anew."),
        _ => Refusal(body, ProblemCodes.ProviderRefused, ChangeIt),
    };

    private static SchedulingProblem Refusal(PostEverywhereErrorBody body, string code, string nextStep) => new()
    {
        Code = code,
        Message = $"PostEverywhere refused this: {body.Message}",
        Rule = $"posteverywhere.{body.Code}",
        NextStep = nextStep,
    };

    private static SchedulingProblem UnknownPost(string postId) => new()
    {
        Code = ProblemCodes.UnknownPost,
        Message = $"There is no post {postId} in the workspace of the key.",
        Field = "/id",
        Rule = "post.known",
        Actual = postId,
        NextStep = "List the posts and use the id of one; a deleted post is gone.",
    };

    private static SchedulingProblem RateLimited(PostEverywhereErrorBody body, RateLimit? allowance, TimeSpan? retryAfter)
    {
        var wait = retryAfter ?? allowance?.ResetAt - TimeProvider.System.GetUtcNow();
        var reset = allowance?.ResetAt?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            ?? (wait is { } span ? $"{Number((int)Math.Ceiling(span.TotalSeconds))} s" : "a minute");
        return Refusal(body, ProblemCodes.RateLimited, $"Try again after {reset}.") with
        {
            Message = $"PostEverywhere takes no more requests, or no more posts, for now: {body.Message}",
            Limit = allowance?.Limit is { } limit ? limit.ToString(CultureInfo.InvariantCulture) : null,
            Actual = reset,
            Retryable = true,
            RetryAfter = wait < TimeSpan.Zero ? TimeSpan.Zero : wait,
        };
    }

    private static SchedulingProblem Lost(string what) => new()
    {
        Code = ProblemCodes.OutcomeUnknown,
        Message = $"{what} Whether it was carried out is not known.",
        Rule = "posteverywhere.answer",
        NextStep = "Read the posts, or the library, back before sending it again.",
    };

    private static SchedulingProblem Broken(string what) => new()
    {
        Code = ProblemCodes.ProviderError,
        Message = $"Something went wrong at PostEverywhere: {what}",
        Rule = "posteverywhere.answer",
        NextStep = "Try again a little later.",
        Retryable = true,
    };

    private static string Place(Uri? address) => address?.GetLeftPart(UriPartial.Authority) ?? "unknown address";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
