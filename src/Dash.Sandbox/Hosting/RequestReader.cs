using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Dash.Sandbox.Hosting;

/// <summary>Turns an HTTP request into one the services can trust: parameters and body have passed the judge.</summary>
internal static class RequestReader
{
    private const int LargestBody = 1 << 20;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static async Task<ApiRequest> ReadAsync(HttpContext http, RouteMatch route, KeyAccess? access, Uri baseAddress)
    {
        var operation = route.Operation!;
        var parameters = new ParameterReader(operation);
        parameters.Read(
            route.PathValues,
            http.Request.Query.ToDictionary(pair => pair.Key, IReadOnlyList<string> (pair) => [.. pair.Value.Select(value => value ?? "")], StringComparer.Ordinal));
        if (parameters.Violations.Count > 0)
        {
            throw ApiProblem.NotValid(parameters.Violations);
        }

        return new ApiRequest
        {
            Operation = operation,
            Access = access,
            Parameters = parameters.Values,
            Body = operation.RequestJudge is { } judge ? await ReadBodyAsync(http.Request, judge).ConfigureAwait(false) : [],
            Address = new Uri(baseAddress, http.Request.Path + http.Request.QueryString),
        };
    }

    private static async Task<JsonObject> ReadBodyAsync(HttpRequest request, SchemaJudge judge)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw new ApiProblem(415, $"The body has to be application/json, not {request.ContentType ?? "of no stated type"}.");
        }

        var text = await ReadTextAsync(request).ConfigureAwait(false);
        var body = Parse(text);
        var violations = judge.Judge(text);
        return violations.Count > 0 ? throw ApiProblem.NotValid(violations)
            : body as JsonObject ?? throw ApiProblem.NotValid("body", "Wrong type. Expected an object.");
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: Strict);
        }
        catch (JsonException failure)
        {
            throw new ApiProblem(400, $"The body is not valid JSON (line {failure.LineNumber + 1}, byte {failure.BytePositionInLine + 1}).");
        }
    }

    private static async Task<string> ReadTextAsync(HttpRequest request)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted).ConfigureAwait(false)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > LargestBody)
            {
                throw new ApiProblem(413, $"The body is larger than {LargestBody} bytes.");
            }
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
        }
        catch (DecoderFallbackException)
        {
            throw new ApiProblem(400, "The body is not valid UTF-8.");
        }
    }
}
