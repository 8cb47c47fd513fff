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
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static ApiRequest Read(HttpContext http, RequestBody body, RouteMatch route, KeyAccess? access, Uri baseAddress)
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
            Body = operation.RequestJudge is { } judge ? ReadBody(http.Request, body, judge) : [],
            Address = new Uri(baseAddress, http.Request.Path + http.Request.QueryString),
        };
    }

    private static JsonObject ReadBody(HttpRequest request, RequestBody sent, SchemaJudge judge)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw new ApiProblem(415, $"The body has to be application/json, not {request.ContentType ?? "of no stated type"}.");
        }

        var text = sent.Text();
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
}
