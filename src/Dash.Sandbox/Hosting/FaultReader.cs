using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Hosting;

/// <summary>Reads faults from the JSON of a control request.</summary>
internal static class FaultReader
{
    private const string Kinds = "answer, too_many_requests, html_page, delay, delay_after_commit, drop_before_commit, drop_after_commit, truncated_body, slow_body";

    public static SandboxFault Read(JsonObject body) => Kind(body) with
    {
        Count = (int)(Number(body, "count") ?? 1),
        Method = Text(body, "method"),
        Path = Text(body, "path"),
        Network = Text(body, "network"),
    };

    public static FaultRates ReadRates(JsonObject body) => new()
    {
        DropBeforeCommit = Share(body, "drop_before_commit"),
        DropAfterCommit = Share(body, "drop_after_commit"),
        Unavailable = Share(body, "unavailable"),
        ServerError = Share(body, "server_error"),
        TooManyRequests = Share(body, "too_many_requests"),
        HtmlPage = Share(body, "html_page"),
        Slow = Share(body, "slow"),
        TruncatedBody = Share(body, "truncated_body"),
        SlowBy = Seconds(body, "slow_by_seconds") ?? TimeSpan.FromSeconds(1),
        RetryAfter = Seconds(body, "retry_after_seconds"),
        Method = Text(body, "method"),
        Path = Text(body, "path"),
        Network = Text(body, "network"),
    };

    private static SandboxFault Kind(JsonObject body) => Text(body, "kind") switch
    {
        "answer" => Answer(SandboxFault.Answer((int)Needed(Number(body, "status"), "status")), body),
        "too_many_requests" => Answer(SandboxFault.TooManyRequests(), body),
        "html_page" => Answer(SandboxFault.HtmlPage((int)(Number(body, "status") ?? 502)), body),
        "delay" => SandboxFault.Delay(Needed(Seconds(body, "seconds"), "seconds")),
        "delay_after_commit" => SandboxFault.DelayAfterCommit(Needed(Seconds(body, "seconds"), "seconds")),
        "drop_before_commit" => SandboxFault.DropBeforeCommit(),
        "drop_after_commit" => SandboxFault.DropAfterCommit(),
        "truncated_body" => SandboxFault.TruncatedBody(),
        "slow_body" => SandboxFault.SlowBody((int)Needed(Number(body, "bytes_per_second"), "bytes_per_second")),
        _ => throw ApiProblem.NotValid("kind", $"Expected one of: {Kinds}."),
    };

    private static SandboxFault Answer(SandboxFault fault, JsonObject body) => fault with
    {
        Body = Text(body, "body") ?? fault.Body,
        ContentType = Text(body, "content_type") ?? fault.ContentType,
        RetryAfter = Seconds(body, "retry_after_seconds"),
        ResetAfter = Seconds(body, "reset_after_seconds"),
        Headers = body["headers"] is JsonObject headers
            ? headers.ToDictionary(header => header.Key, header => header.Value!.GetValue<string>(), StringComparer.OrdinalIgnoreCase)
            : fault.Headers,
    };

    private static T Needed<T>(T? value, string name)
        where T : struct => value ?? throw ApiProblem.NotValid(name, "Missing data for required field: a number.");

    private static long? Number(JsonObject body, string name) => body[name]?.GetValue<long>();

    private static double Share(JsonObject body, string name) => body[name]?.GetValue<double>() ?? 0;

    private static TimeSpan? Seconds(JsonObject body, string name) => body[name] is { } value ? TimeSpan.FromSeconds(value.GetValue<double>()) : null;

    private static string? Text(JsonObject body, string name) => body[name]?.GetValue<string>();
}
