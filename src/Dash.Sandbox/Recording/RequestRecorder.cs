using System.Text;
using Dash.Sandbox.Faults;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Recording;

/// <summary>Makes records of HTTP requests.</summary>
internal sealed class RequestRecorder(RequestLog log)
{
    private const int LongestBody = 1 << 16;

    /// <summary>Records a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="service">First segment of its path.</param>
    /// <param name="path">The rest of it.</param>
    /// <param name="body">What came with it, empty for uploads.</param>
    public RequestFacts Record(HttpContext http, string service, string path, ReadOnlyMemory<byte> body)
    {
        var request = http.Request;
        var number = log.Add(number => new RecordedRequest
        {
            Number = number,
            Method = request.Method,
            Service = service,
            Path = path,
            Query = service == RequestFacts.Uploads ? "" : request.QueryString.Value ?? "",
            Headers = request.Headers.Where(header => !header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
                .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Body = Encoding.UTF8.GetString(body.Span[..Math.Min(body.Length, LongestBody)]),
        });
        return new RequestFacts(service, request.Method, path, number);
    }

    public void Answered(RequestFacts request, int status) => log.Answered(request.Number, status);
}
