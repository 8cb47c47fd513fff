using System.Globalization;
using CodivUpload.Sdk;
using Dash.Runtime;

namespace Dash.Scheduling;

/// <summary>Turns the failure of a call to CodivUpload into a problem that a person can act on.</summary>
internal static class CodivUploadProblems
{
    /// <summary>The problem; null for failures that are not the service's, such as a cancellation.</summary>
    public static SchedulingProblem? Translate(CodivUploadCall call, Exception failure) => failure switch
    {
        ApiConnectionException lost => Connection(call, lost),
        ApiException refused => Answer(call, refused),
        _ => null,
    };

    private static SchedulingProblem Connection(CodivUploadCall call, ApiConnectionException lost) => lost switch
    {
        { OutcomeUnknown: true } when call.IsWrite => Lost("No answer came from CodivUpload."),
        { RetryAfter: { } wait } => RateLimited(wait, actual: null),
        _ => new SchedulingProblem
        {
            Code = ProblemCodes.ProviderUnreachable,
            Message = $"CodivUpload could not be reached ({lost.RequestUri?.GetLeftPart(UriPartial.Authority) ?? "unknown address"}).",
            Rule = "codivupload.reachable",
            Actual = lost.Message,
            NextStep = call.IsWrite ? "Nothing was written. Check the connection and the address, then send it again." : "Check the connection and the address, then try again.",
            Retryable = true,
        },
    };

    private static SchedulingProblem Answer(CodivUploadCall call, ApiException refused)
    {
        var status = (int)refused.StatusCode;
        if (call.IsWrite && UnknownOutcome.IsLeftBy(refused))
        {
            // A fault after the write was carried out looks the same as one before it.
            return Lost($"CodivUpload answered {Number(status)}{(status < 300 ? " with something unreadable" : "")}.");
        }

        return status switch
        {
            401 => Unauthorized(),
            403 => Forbidden(call, refused),
            404 when call.PostId is not null => UnknownPost(call.PostId),
            404 => Refusal(refused, ProblemCodes.NotYourAccount, "List the channels and use an account that is there."),
            409 => Refusal(refused, ProblemCodes.NotEditable, "A network has the post already: remove it on the network itself."),
            413 => Refusal(refused, ProblemCodes.TooLarge, "Give a smaller file, or its public address."),
            429 => TooMuch(refused),
            >= 400 and < 500 => Refusal(refused, ProblemCodes.ProviderRefused, "Change what is named and send it again; nothing was written."),
            _ => Broken(status),
        };
    }

    private static SchedulingProblem Refusal(ApiException refused, string code, string nextStep)
    {
        var (field, message) = CodivUploadErrors.Explain(refused);
        return new SchedulingProblem
        {
            Code = code,
            Message = $"CodivUpload refused this: {message}",
            Field = field,
            Rule = $"codivupload.{Number((int)refused.StatusCode)}",
            Actual = CodivUploadErrors.Raw(refused),
            NextStep = nextStep,
        };
    }

    private static SchedulingProblem Unauthorized() => new()
    {
        Code = ProblemCodes.Unauthorized,
        Message = "CodivUpload does not accept the API key.",
        Rule = "codivupload.401",
        NextStep = "Check the key, cdv_ and 40 characters: CodivUpload's dashboard makes a new one.",
    };

    // One status for a plan that is used up, a key that may not do this, and an account that is not connected.
    private static SchedulingProblem Forbidden(CodivUploadCall call, ApiException refused) => CodivUploadErrors.Of(refused) switch
    {
        { RequiredTier: { } required } => Refusal(refused, ProblemCodes.ProviderRefused, $"Wait until the plan allows more, or change to the plan '{required}' in CodivUpload."),
        _ when call.IsWrite => Refusal(refused, ProblemCodes.ProviderRefused, "Connect the account to the profile in CodivUpload, or use another channel or key; nothing was written."),
        _ => Refusal(refused, ProblemCodes.NotYourAccount, "Use a key that may do this, or list the channels and use one of them."),
    };

    public static SchedulingProblem UnknownPost(string postId) => new()
    {
        Code = ProblemCodes.UnknownPost,
        Message = $"There is no post {postId} in the workspace of the key.",
        Field = "/id",
        Rule = "post.known",
        Actual = postId,
        NextStep = "List the posts and use the id of one; a deleted post is gone.",
    };

    /// <summary>A post that goes to several networks cannot be changed on one of them.</summary>
    public static SchedulingProblem NotAlone(string postId, string done, IEnumerable<PostDestinationDetails> destinations) => new()
    {
        Code = ProblemCodes.NotEditable,
        Message = $"Post {postId} goes to several networks at once and can only be {done} on all of them.",
        Field = "/id",
        Rule = "codivupload.destinations",
        Actual = string.Join(", ", destinations.Select(destination => PlatformCodec.Format(destination.Platform))),
        NextStep = "Do it in CodivUpload if it is meant for all of them.",
    };

    private static SchedulingProblem TooMuch(ApiException refused) => CodivUploadErrors.Of(refused)?.Violations is { Count: > 0 }
        ? Refusal(refused, ProblemCodes.RateLimited, "Move the post to another day, or publish it from another account; nothing was written.") with { Field = "/at" }
        : RateLimited(refused.RetryAfter, CodivUploadErrors.Raw(refused));

    private static SchedulingProblem RateLimited(TimeSpan? wait, string? actual)
    {
        var again = wait is { } span ? $"in {Number((int)Math.Ceiling(span.TotalSeconds))} s" : "in a minute";
        return new SchedulingProblem
        {
            Code = ProblemCodes.RateLimited,
            Message = "CodivUpload takes no more requests for now.",
            Rule = "codivupload.429",
            Limit = "100 requests a minute, 50 uploads an hour",
            Actual = actual,
            NextStep = $"Try again {again}.",
            Retryable = true,
            RetryAfter = wait,
        };
    }

    private static SchedulingProblem Lost(string what) => new()
    {
        Code = ProblemCodes.OutcomeUnknown,
        Message = $"{what} Whether it was carried out is not known.",
        Rule = "codivupload.answer",
        NextStep = "Read the posts back before sending it again.",
    };

    private static SchedulingProblem Broken(int status) => new()
    {
        Code = ProblemCodes.ProviderError,
        Message = $"Something went wrong at CodivUpload: it answered {Number(status)}.",
        Rule = "codivupload.answer",
        NextStep = "Try again a little later.",
        Retryable = true,
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
