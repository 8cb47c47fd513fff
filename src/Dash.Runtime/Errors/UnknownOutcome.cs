using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Dash.Runtime;

/// <summary>
/// A write whose result is not known, with what is needed to look for it. Read the state back before sending it again: a second POST could
/// post twice.
/// </summary>
/// <example><code>
/// catch (Exception failure) when (UnknownOutcome.Of(failure) is { } lost)
/// {
///     // Look for what lost.SentBody describes among what was created since lost.SentAt.
/// }
/// </code></example>
public sealed record UnknownOutcome
{
    /// <summary>The verb.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>The address without secrets.</summary>
    public required Uri RequestUri { get; init; }

    /// <summary>The path as the API documents it, with <c>{name}</c> for each parameter.</summary>
    public required string Operation { get; init; }

    /// <summary>The JSON that was sent, without secrets; null when there was no body, or none in JSON.</summary>
    public JsonElement? SentBody { get; init; }

    /// <summary>When the first attempt went out that may have been carried out, by the caller's clock.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>How often the call was sent.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>The status of the last answer; null when none arrived.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>What the service calls the request (<c>x-request-id</c> and the like), for its support; null when it does not say.</summary>
    public string? RequestId { get; init; }

    /// <summary>True when the service answered with success and only the result was lost; false when nothing is known.</summary>
    public bool WasCarriedOut => StatusCode is { } status && (int)status is >= 200 and < 300;

    /// <summary>The outcome that a failure leaves unknown.</summary>
    /// <param name="failure">What a call threw.</param>
    /// <returns>The outcome; null when it is known, or when the failure is none of a call.</returns>
    public static UnknownOutcome? Of(Exception? failure) => failure switch
    {
        ApiConnectionException lost => lost.UnknownOutcome,
        ApiException answered => answered.UnknownOutcome,
        _ => null,
    };

    /// <summary>
    /// Whether a write may have been carried out although it failed. Says the same as <see cref="Of(Exception)"/>, and tells it of exceptions that
    /// were made by hand too, by their status.
    /// </summary>
    /// <param name="failure">What a call of a write threw.</param>
    /// <returns>True when the state has to be read back before the write is sent again.</returns>
    public static bool IsLeftBy(Exception failure) => failure switch
    {
        ApiConnectionException lost => lost.OutcomeUnknown,
        ApiException { Method: null } answered => (int)answered.StatusCode is (>= 200 and < 300) or 408 or >= 500,
        ApiException answered => answered.UnknownOutcome is not null,
        _ => false,
    };

    /// <summary>The call without its body, which may hold what nobody should read.</summary>
    /// <returns>Text that is safe to log.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Method} {RequestUri} sent at {SentAt:O}, attempts: {Attempts}, {(StatusCode is { } status ? $"status {(int)status}" : "no answer")}{(RequestId is null ? string.Empty : $", request {RequestId}")}");

    internal static UnknownOutcome? Of(FailedAnswer answer)
    {
        var isLeft = answer.Response.IsSuccessStatusCode || AttemptOutcome.MayHaveBeenProcessed(answer.Response) || answer.Call.IsInDoubt;
        return isLeft ? Of(answer.Call) : null;
    }

    internal static UnknownOutcome? Of(ApiCall call) => !AttemptOutcome.IsWrite(call.Request.Method) ? null : new UnknownOutcome
    {
        Method = call.Request.Method,
        RequestUri = call.SafeAddress,
        Operation = call.Request.Operation,
        SentBody = Body(call),
        SentAt = call.DoubtfulSince ?? call.SentAt,
        Attempts = int.Max(call.Attempts, 1),
        StatusCode = call.Status,
        RequestId = call.RequestId,
    };

    private static JsonElement? Body(ApiCall call)
    {
        if (call.Request.Body is not JsonContent { Written: { IsEmpty: false } written })
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(call.Secrets.RemoveFrom(Encoding.UTF8.GetString(written.Span)));
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // A secret that stood in place of a number leaves no JSON behind.
            return null;
        }
    }
}
