namespace Dash.Runtime;

/// <summary>What services call a request, so that their support can find it.</summary>
internal static class RequestIds
{
    private const int Longest = 200;

    private static readonly string[] Headers = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];

    internal static string? Of(HttpResponseMessage response)
    {
        foreach (var header in Headers)
        {
            if (response.Headers.TryGetValues(header, out var values) && values.FirstOrDefault() is { Length: > 0 and <= Longest } id)
            {
                return id;
            }
        }

        return null;
    }
}
