using System.Globalization;
using System.Text.Json;
using Dash.Runtime;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>What PostEverywhere says about a refusal: its code, unchanged, its message, and its details as they came.</summary>
internal sealed record PostEverywhereErrorBody(string Code, ErrorCode? Known, string Message)
{
    private const int LongestDetails = 600;

    public static PostEverywhereErrorBody Of(ApiException refused)
    {
        var status = ((int)refused.StatusCode).ToString(CultureInfo.InvariantCulture);
        return refused is ApiException<Failure> { Error.Error: { } error }
            ? new PostEverywhereErrorBody(ErrorCodeCodec.Format(error.Code), error.Code.Known, error.Message + Details(error.Details))
            : new PostEverywhereErrorBody(status, null, $"status {status}, without a reason that could be read.");
    }

    private static string Details(ErrorDetails? details)
    {
        if (details is null)
        {
            return "";
        }

        var parts = (details.ValidationErrors ?? []).Select(error => error.GetRawText())
            .Concat((details.PostIds ?? []).Select(id => id.ToString("D")))
            .Concat((details.UnknownMembers ?? Enumerable.Empty<KeyValuePair<string, JsonElement>>()).Select(member => $"{member.Key}: {member.Value.GetRawText()}"));
        var text = string.Join("; ", parts);
        return text.Length == 0 ? "" : $" ({(text.Length > LongestDetails ? text[..LongestDetails] + "…" : text)})";
    }
}
