using Dash.Sandbox.Services;

namespace Dash.Sandbox.Hosting;

/// <summary>Reads faults from the JSON of a control request.</summary>
internal static class FaultReader
{
    private const string Kinds = "answer, too_many_requests, html_page, delay, delay_after_commit, drop_before_commit, drop_after_commit, truncated_body, slow_body";

    private static readonly string[] OfAll = ["kind", "count", "method", "path", "network"];
    private static readonly string[] OfAnswers = [.. OfAll, "body", "content_type", "headers", "retry_after_seconds", "reset_after_seconds"];

    private static readonly string[] OfRates =
    [
        "seed", "drop_before_commit", "drop_after_commit", "unavailable", "server_error", "too_many_requests", "html_page", "slow", "truncated_body",
        "slow_by_seconds", "retry_after_seconds", "method", "path", "network",
    ];

    public static SandboxFault Read(ControlBody body) => Kind(body) with
    {
        Count = body.OptionalCount("count") ?? 1,
        Method = body.OptionalText("method"),
        Path = body.OptionalText("path"),
        Network = body.OptionalText("network"),
    };

    public static (int Seed, FaultRates Rates) ReadRates(ControlBody body) => (body.With(OfRates).Count("seed"), new FaultRates
    {
        DropBeforeCommit = body.Share("drop_before_commit") ?? 0,
        DropAfterCommit = body.Share("drop_after_commit") ?? 0,
        Unavailable = body.Share("unavailable") ?? 0,
        ServerError = body.Share("server_error") ?? 0,
        TooManyRequests = body.Share("too_many_requests") ?? 0,
        HtmlPage = body.Share("html_page") ?? 0,
        Slow = body.Share("slow") ?? 0,
        TruncatedBody = body.Share("truncated_body") ?? 0,
        SlowBy = body.OptionalSeconds("slow_by_seconds") ?? TimeSpan.FromSeconds(1),
        RetryAfter = body.OptionalSeconds("retry_after_seconds"),
        Method = body.OptionalText("method"),
        Path = body.OptionalText("path"),
        Network = body.OptionalText("network"),
    });

    private static SandboxFault Kind(ControlBody body) => body.OptionalText("kind") switch
    {
        "answer" => Answer(SandboxFault.Answer(body.With([.. OfAnswers, "status"]).Count("status")), body),
        "too_many_requests" => Answer(SandboxFault.TooManyRequests(), body.With(OfAnswers)),
        "html_page" => Answer(SandboxFault.HtmlPage(body.With([.. OfAnswers, "status"]).OptionalCount("status") ?? 502), body),
        "delay" => SandboxFault.Delay(body.With([.. OfAll, "seconds"]).Seconds("seconds")),
        "delay_after_commit" => SandboxFault.DelayAfterCommit(body.With([.. OfAll, "seconds"]).Seconds("seconds")),
        "drop_before_commit" => Bare(SandboxFault.DropBeforeCommit(), body),
        "drop_after_commit" => Bare(SandboxFault.DropAfterCommit(), body),
        "truncated_body" => Bare(SandboxFault.TruncatedBody(), body),
        "slow_body" => SandboxFault.SlowBody(body.With([.. OfAll, "bytes_per_second"]).Count("bytes_per_second")),
        _ => throw ApiProblem.NotValid("kind", $"Expected one of: {Kinds}."),
    };

    private static SandboxFault Bare(SandboxFault fault, ControlBody body)
    {
        _ = body.With(OfAll);
        return fault;
    }

    private static SandboxFault Answer(SandboxFault fault, ControlBody body) => fault with
    {
        Body = body.OptionalText("body") ?? fault.Body,
        ContentType = body.OptionalText("content_type") ?? fault.ContentType,
        RetryAfter = body.OptionalSeconds("retry_after_seconds"),
        ResetAfter = body.OptionalSeconds("reset_after_seconds"),
        Headers = body.OptionalTexts("headers") ?? fault.Headers,
    };
}
