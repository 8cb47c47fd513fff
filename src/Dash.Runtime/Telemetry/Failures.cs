using System.Globalization;
using System.Text;

namespace Dash.Runtime.Telemetry;

/// <summary>Short names for what went wrong, few enough to count by (OpenTelemetry's <c>error.type</c>).</summary>
internal static class Failures
{
    /// <summary>The status of an error, else the kind of the failure. Never its message: services repeat in it what they were sent.</summary>
    internal static string Name(Exception? failure, HttpResponseMessage? response) => failure switch
    {
        null => ((int)(response?.StatusCode ?? 0)).ToString(CultureInfo.InvariantCulture),
        AttemptTimeoutException => "timeout",
        NotSentException => "not_sent",
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and var kind } => Snake(kind.ToString()),
        HttpIOException { HttpRequestError: not HttpRequestError.Unknown and var kind } => Snake(kind.ToString()),
        OperationCanceledException => "cancelled",
        _ => failure.GetType().FullName ?? failure.GetType().Name,
    };

    private static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            text.Append(char.IsUpper(letter) && text.Length > 0 ? "_" : string.Empty).Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
