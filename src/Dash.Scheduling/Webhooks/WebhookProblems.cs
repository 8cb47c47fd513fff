using System.Globalization;

namespace Dash.Scheduling;

/// <summary>Why a delivery is not believed. None of them holds the secret, the signature that was expected, or the body.</summary>
internal static class WebhookProblems
{
    private const string Refuse = "Answer with 401 and do not handle it.";

    public static SchedulingProblem Missing(string header) => new()
    {
        Code = ProblemCodes.WebhookForged,
        Message = $"The delivery has no {header} header, so anybody may have sent it.",
        Field = "/headers/" + header,
        Rule = "webhook.signature",
        Limit = header,
        Actual = "none",
        NextStep = Refuse,
    };

    public static SchedulingProblem Forged { get; } = new()
    {
        Code = ProblemCodes.WebhookForged,
        Message = "The signature does not belong to this body and this secret: somebody else sent it, or it was changed on the way.",
        Rule = "webhook.signature",
        NextStep = $"{Refuse} If every delivery fails like this, check that the raw bytes of the body are given, and that the secret is the webhook's own.",
    };

    public static SchedulingProblem Late(string timestamp, TimeSpan tolerance) => new()
    {
        Code = ProblemCodes.WebhookStale,
        Message = "The time of sending is too far from now, or no time.",
        Field = "/headers/timestamp",
        Rule = "webhook.timestamp",
        Limit = Seconds(tolerance),
        Actual = timestamp,
        NextStep = $"{Refuse} If every delivery fails like this, set the clock of this machine.",
    };

    public static SchedulingProblem Old(string createdAt, TimeSpan window) => new()
    {
        Code = ProblemCodes.WebhookStale,
        Message = "The event is too far from now by its own signed time: an old delivery was sent again.",
        Field = "/created_at",
        Rule = "webhook.age",
        Limit = Seconds(window),
        Actual = createdAt,
        NextStep = Refuse,
    };

    public static SchedulingProblem Repeated(string id) => new()
    {
        Code = ProblemCodes.WebhookRepeated,
        Message = "This event was taken before.",
        Field = "/event_id",
        Rule = "webhook.once",
        Actual = id,
        NextStep = "Answer with 200, so that it is not sent again, and do not handle it a second time.",
    };

    public static SchedulingProblem Unreadable(string reason) => new()
    {
        Code = ProblemCodes.WebhookUnreadable,
        Message = "The signature is right, and the body has another form than documented.",
        Rule = "webhook.body",
        Actual = reason,
        NextStep = "Answer with 400, keep the body, and compare it with the documentation of the system.",
    };

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} seconds");
}
