using System.Globalization;
using Dash.Runtime;
using Wonda.Sdk;

namespace Dash.Scheduling;

/// <summary>Turns the failure of a call to Wonda into a problem that a person can act on.</summary>
internal static class WondaProblems
{
    /// <summary>The problem; null for failures that are not Wonda's, such as a cancellation.</summary>
    public static SchedulingProblem? Translate(WondaCall call, Exception failure) => failure switch
    {
        ApiConnectionException lost => Connection(call, lost),
        ApiException refused => Answer(call, refused),
        _ => null,
    };

    private static SchedulingProblem Connection(WondaCall call, ApiConnectionException lost) => lost switch
    {
        { OutcomeUnknown: true } when call.IsWrite => Lost(call, "No answer came from Wonda."),
        { RetryAfter: { } wait } => RateLimited("too many requests.", until: null, wait),
        _ => Unreachable(call, lost),
    };

    private static SchedulingProblem Unreachable(WondaCall call, ApiConnectionException lost) => new()
    {
        Code = ProblemCodes.ProviderUnreachable,
        Message = $"Wonda could not be reached ({Place(lost.RequestUri)}).",
        Rule = "wonda.reachable",
        Actual = lost.Message,
        NextStep = call.IsWrite ? "Nothing was written. Check the connection and the address, then send it again." : "Check the connection and the address, then try again.",
        Retryable = true,
    };

    private static SchedulingProblem Answer(WondaCall call, ApiException refused)
    {
        var status = (int)refused.StatusCode;
        if (call.IsWrite && UnknownOutcome.IsLeftBy(refused))
        {
            return Lost(call, $"Wonda answered {Number(status)}{(status < 300 ? " with something unreadable" : "")}.");
        }

        return status switch
        {
            401 => Unauthorized(refused),
            402 => Refusal(refused, ProblemCodes.ProviderRefused, "Settle the plan, or buy credits, in Wonda; nothing was written."),
            403 when WondaErrorBody.Code(refused) == ErrorCode.FeatureDisabled => CannotPlan(refused),
            403 => Refusal(refused, ProblemCodes.NotYourAccount, "List the channels and use an account that the key reaches."),
            404 when call.PostId is not null => UnknownPost(call.PostId),
            409 => Refusal(refused, ProblemCodes.NotEditable, "It has begun to go out, or ended: get the post to see which. What is out is taken down in the app of the network."),
            413 => Refusal(refused, ProblemCodes.TooLarge, "Send a smaller file."),
            429 => RateLimited(WondaErrorBody.Message(refused), WondaErrorBody.DeferUntil(refused), refused.RetryAfter),
            >= 400 and < 500 => Refusal(refused, ProblemCodes.ProviderRefused, "Change what is named and send it again; nothing was written."),
            _ => Broken($"Wonda answered {Number(status)}."),
        };
    }

    private static SchedulingProblem Refusal(ApiException refused, string code, string nextStep)
    {
        var message = WondaErrorBody.Message(refused);
        return new SchedulingProblem
        {
            Code = code,
            Message = $"Wonda refused this: {message}",
            Field = WondaErrorBody.Field(message),
            Rule = $"wonda.{Number((int)refused.StatusCode)}",
            NextStep = nextStep,
        };
    }

    // Planning ahead is switched on account by account, and nothing but the attempt tells.
    public const string PlanningRule = "wonda.schedule_at_time";

    private static SchedulingProblem CannotPlan(ApiException refused) => new()
    {
        Code = ProblemCodes.NotSupported,
        Message = $"Wonda has not switched scheduling on for this account: {WondaErrorBody.Message(refused)}",
        Field = "/at",
        Rule = PlanningRule,
        NextStep = "Have scheduling switched on in Wonda, publish the post with publish \"now\" when its time has come, or schedule it through another system.",
    };

    private static SchedulingProblem Unauthorized(ApiException refused) => new()
    {
        Code = ProblemCodes.Unauthorized,
        Message = $"Wonda does not accept the API key ({Place(refused.RequestUri)}).",
        Rule = "wonda.401",
        NextStep = "Check WONDA_API_KEY: sk_ and 64 hexadecimal digits, of an account that is paid for.",
    };

    public static SchedulingProblem UnknownPost(string postId) => new()
    {
        Code = ProblemCodes.UnknownPost,
        Message = $"Wonda has no post {postId}.",
        Field = "/id",
        Rule = "post.known",
        Actual = postId,
        NextStep = "List the posts and use the id of one; a cancelled post is gone.",
    };

    public static SchedulingProblem AlreadyOut(ScheduledPost post) => new()
    {
        Code = ProblemCodes.NotEditable,
        Message = $"Post {post.Id} is '{post.ProviderStatus}': Wonda cancels what waits for its time and nothing else.",
        Field = "/id",
        Rule = "wonda.delete_post",
        Actual = post.ProviderStatus,
        NextStep = "Take it down in the app of the network.",
    };

    private static SchedulingProblem RateLimited(string message, DateTimeOffset? until, TimeSpan? after)
    {
        var wait = after ?? until - TimeProvider.System.GetUtcNow();
        var back = until?.ToUniversalTime().ToString("'after' yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            ?? (after is { } span ? $"in {Number((int)Math.Ceiling(span.TotalSeconds))} s" : "in a minute");
        return new SchedulingProblem
        {
            Code = ProblemCodes.RateLimited,
            Message = $"Wonda takes no more for now: {message}",
            Rule = "wonda.429",
            Actual = $"again {back}",
            NextStep = $"Try again {back}.",
            Retryable = true,
            RetryAfter = wait < TimeSpan.Zero ? TimeSpan.Zero : wait,
        };
    }

    // A second copy in the library does no harm to posts, so nobody has to wait for certainty.
    private static SchedulingProblem Lost(WondaCall call, string what) => new()
    {
        Code = ProblemCodes.OutcomeUnknown,
        Message = $"{what} Whether it was carried out is not known.",
        Rule = "wonda.answer",
        NextStep = call.Subject == WondaCall.Upload ? "Look for the file among the newest media of the account before sending it again." : "Read the posts back before sending it again.",
    };

    private static SchedulingProblem Broken(string what) => new()
    {
        Code = ProblemCodes.ProviderError,
        Message = $"Something went wrong at Wonda: {what}",
        Rule = "wonda.answer",
        NextStep = "Try again a little later.",
        Retryable = true,
    };

    /// <summary>The history, whose form is not published, tells too little.</summary>
    public static SchedulingProblem Unreadable(string what) => new()
    {
        Code = ProblemCodes.ProviderError,
        Message = what,
        Rule = "wonda.history",
        NextStep = "Look in Wonda itself, or at the account on the network, before sending anything again.",
    };

    private static string Place(Uri? address) => address?.GetLeftPart(UriPartial.Authority) ?? "unknown address";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
