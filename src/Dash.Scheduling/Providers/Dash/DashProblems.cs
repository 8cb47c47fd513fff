using System.Globalization;
using Dash.Runtime;
using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Turns the failure of a call to Dash into a problem that a person can act on.</summary>
internal static class DashProblems
{
    /// <summary>The problem; null for failures that are not Dash's, such as a cancellation.</summary>
    public static SchedulingProblem? Translate(DashCall call, Exception failure) => failure switch
    {
        ApiConnectionException lost => Connection(call, lost),
        UploadOutcomeUnknownException lost => LostUpload(lost),
        ApiException refused => Answer(call, refused),
        ApiPagingException paging => Broken(paging.Message),
        _ => null,
    };

    private static SchedulingProblem Connection(DashCall call, ApiConnectionException lost) => lost switch
    {
        { OutcomeUnknown: true } when call.IsWrite => Lost("No answer came from Dash."),
        { RetryAfter: { } wait } => RateLimited(resetAt: null, limit: null, wait),
        _ => Unreachable(call, lost),
    };

    private static SchedulingProblem Unreachable(DashCall call, ApiConnectionException lost) => new()
    {
        Code = ProblemCodes.ProviderUnreachable,
        Message = $"Dash could not be reached ({Place(lost.RequestUri)}).",
        Rule = "dash.reachable",
        Actual = lost.Message,
        NextStep = call.IsWrite ? "Nothing was written. Check the connection and the address, then send it again." : "Check the connection and the address, then try again.",
        Retryable = true,
    };

    private static SchedulingProblem Answer(DashCall call, ApiException refused)
    {
        var status = (int)refused.StatusCode;
        if (call.IsWrite && UnknownOutcome.IsLeftBy(refused))
        {
            // A fault after the write was carried out looks the same as one before it.
            return Lost($"Dash answered {Number(status)}{(status < 300 ? " with something unreadable" : "")}.");
        }

        return status switch
        {
            401 => Unauthorized(refused),
            403 => Forbidden(call, refused),
            404 when call.PostId is not null => UnknownPost(call.PostId),
            404 => Forbidden(call, refused),
            409 => Refusal(call, refused, ProblemCodes.Conflict, "Get the post as it is now and decide anew."),
            413 => Refusal(call, refused, ProblemCodes.TooLarge, "Send less at once, or a smaller file."),
            429 => RateLimited(refused.RateLimit?.ResetAt, refused.RateLimit?.Limit, Wait(refused)),
            >= 400 and < 500 => Refusal(call, refused, ProblemCodes.ProviderRefused, "Change what is named and send it again; nothing was written."),
            _ => Broken($"Dash answered {Number(status)}."),
        };
    }

    private static SchedulingProblem Refusal(DashCall call, ApiException refused, string code, string nextStep)
    {
        var (field, message) = DashErrorBody.Explain(refused, call.Network);
        return new SchedulingProblem
        {
            Code = code,
            Message = $"Dash refused this: {message}",
            Field = field,
            Rule = $"dash.{Number((int)refused.StatusCode)}",
            NextStep = nextStep,
        };
    }

    private static SchedulingProblem Unauthorized(ApiException refused) => new()
    {
        Code = ProblemCodes.Unauthorized,
        Message = $"Dash does not accept the API key ({Place(refused.RequestUri)}).",
        Rule = "dash.401",
        NextStep = "Check DASH_API_KEY: the key is in the Developer section of Dash Social.",
    };

    private static SchedulingProblem Forbidden(DashCall call, ApiException refused) => new()
    {
        Code = ProblemCodes.NotYourAccount,
        Message = $"The key does not reach this {call.Subject}: {DashErrorBody.Explain(refused, call.Network).Message}",
        Rule = $"dash.{Number((int)refused.StatusCode)}",
        NextStep = "List the channels and use an account that the key reaches.",
    };

    private static SchedulingProblem UnknownPost(string postId) => new()
    {
        Code = ProblemCodes.UnknownPost,
        Message = $"There is no post {postId} among the accounts that the key reaches.",
        Field = "/id",
        Rule = "post.known",
        Actual = postId,
        NextStep = "List the posts and use the id of one; a deleted post is gone.",
    };

    private static SchedulingProblem RateLimited(DateTimeOffset? resetAt, long? limit, TimeSpan? wait)
    {
        var reset = resetAt?.ToString("'after' yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            ?? (wait is { } span ? $"in {Number((int)Math.Ceiling(span.TotalSeconds))} s" : "in a minute");
        return new SchedulingProblem
        {
            Code = ProblemCodes.RateLimited,
            Message = "Dash takes no more requests for now.",
            Rule = "dash.429",
            Limit = limit is { } count ? $"{count.ToString(CultureInfo.InvariantCulture)} requests a minute" : null,
            Actual = $"again {reset}",
            NextStep = $"Try again {reset}.",
            Retryable = true,
            RetryAfter = wait,
        };
    }

    private static TimeSpan? Wait(ApiException refused)
    {
        var wait = refused.RetryAfter ?? refused.RateLimit?.ResetAt - TimeProvider.System.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static SchedulingProblem Lost(string what) => new()
    {
        Code = ProblemCodes.OutcomeUnknown,
        Message = $"{what} Whether it was carried out is not known.",
        Rule = "dash.answer",
        NextStep = "Read the posts back before sending it again.",
    };

    // A second copy in a library does no harm to posts, so nobody has to wait for certainty.
    private static SchedulingProblem LostUpload(UploadOutcomeUnknownException lost) => new()
    {
        Code = ProblemCodes.OutcomeUnknown,
        Message = "The answer of Dash was lost: the library has the file, or it has not.",
        Rule = "dash.answer",
        Actual = lost.InnerException?.Message,
        NextStep = "Look for the file by its name among the newest media of the account before sending it again.",
    };

    private static SchedulingProblem Broken(string what) => new()
    {
        Code = ProblemCodes.ProviderError,
        Message = $"Something went wrong at Dash: {what}",
        Rule = "dash.answer",
        NextStep = "Try again a little later.",
        Retryable = true,
    };

    private static string Place(Uri? address) => address?.GetLeftPart(UriPartial.Authority) ?? "unknown address";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
