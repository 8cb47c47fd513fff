using System.Globalization;
using System.Text.Json;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <summary>Words for answers that are no result.</summary>
internal static class ApiErrors
{
    private const int LongestQuote = 300;

    // What services call the sentence that explains an error (RFC 9457 among them).
    private static readonly string[] Explaining = ["message", "detail", "title", "error_description", "error", "status"];

    internal static string Describe(FailedAnswer answer)
    {
        var said = DescribeAnswer(answer);
        return answer.Hint is null ? said : $"{said}{(said[^1] is '.' or '!' or '?' or '…' ? "" : ".")} {answer.Secret.RemoveFrom(answer.Hint)}";
    }

    internal static ApiException Unreadable(FailedAnswer answer, JsonFormatException misfit)
    {
        var status = string.Create(CultureInfo.InvariantCulture, $"{(int)answer.Response.StatusCode}");
        var problem = answer.Body.IsEmpty
            ? "but the answer is empty where a result is promised."
            : $"but its answer is not what the API describes: {misfit.Message}{OtherType(answer)}";
        return new ApiException(answer, $"{answer.Call} was carried out (status {status}), {problem}", misfit);
    }

    internal static ApiException Undocumented(FailedAnswer answer, string documented)
    {
        var status = string.Create(CultureInfo.InvariantCulture, $"{(int)answer.Response.StatusCode}");
        return new ApiException(answer, $"{answer.Call} was carried out (status {status}), but the API describes the body of {documented} only; {nameof(ApiException.ResponseText)} holds its beginning.", inner: null);
    }

    internal static ApiException TooLong(FailedAnswer answer)
    {
        var status = string.Create(CultureInfo.InvariantCulture, $"{(int)answer.Response.StatusCode}");
        var limit = string.Create(CultureInfo.InvariantCulture, $"{answer.Call.LongestAnswer}");
        return new ApiException(answer, $"{answer.Call} was carried out (status {status}), but its answer is longer than {limit} bytes: raise {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.LongestAnswer)}, or ask for less.", inner: null);
    }

    private static string DescribeAnswer(FailedAnswer answer)
    {
        var response = answer.Response;
        var explanation = answer.LooksLikeJson ? Explanation(answer) : null;
        var status = string.Create(CultureInfo.InvariantCulture, $"{(int)response.StatusCode} {answer.Secret.RemoveFrom(response.ReasonPhrase ?? string.Empty)}").TrimEnd();
        return (explanation, answer.Body.IsEmpty) switch
        {
            (null, false) when answer.IsText => $"{answer.Call} answered {status}: {Cut(answer.Text()!)}",
            ({ } sentence, _) => $"{answer.Call} answered {status}: {sentence}",
            (null, true) => $"{answer.Call} answered {status} without a body.",
            _ => $"{answer.Call} answered {status} with {answer.ContentType ?? "a body of no stated type"}; {nameof(ApiException.ResponseText)} holds its beginning.",
        };
    }

    /// <summary>A page in place of JSON mostly comes from something in between: a proxy, a sign-in.</summary>
    private static string OtherType(FailedAnswer answer) => answer.ContentType is { } type && type != "application/json" && !type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
        ? $" It came as {type}{(type == "text/html" ? ", such as a proxy or a sign-in page sends" : string.Empty)}."
        : string.Empty;

    private static string Cut(string sentence) => sentence.Length > LongestQuote ? $"{sentence[..LongestQuote]}…" : sentence;

    private static string? Explanation(FailedAnswer answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer.Body);
            var sentence = Explaining
                .Select(name => document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null)
                .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
            return sentence is null ? null : Cut(answer.Secret.RemoveFrom(sentence));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // Broken JSON explains nothing; the text is in the exception.
            return null;
        }
    }
}
