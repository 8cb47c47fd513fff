using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Systems;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Dash.Sandbox.Hosting;

/// <summary>Turns an HTTP request into one the services can trust: parameters and body have passed the judge.</summary>
internal static class RequestReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static ApiRequest Read(HttpContext http, AdmittedRequest admitted, IApiAccess? access, Uri baseAddress)
    {
        var (operation, system) = (admitted.Route.Operation!, admitted.Door.System);
        var parameters = new ParameterReader(operation);
        parameters.Read(
            admitted.Route.PathValues,
            http.Request.Query.ToDictionary(pair => pair.Key, IReadOnlyList<string> (pair) => [.. pair.Value.Select(value => value ?? "")], StringComparer.Ordinal));
        parameters.ReadHeaders(name => http.Request.Headers.TryGetValue(name, out var values) ? values.ToString() : null);
        if (parameters.Violations.Count > 0)
        {
            throw system.Refuse(parameters.Violations);
        }

        var parts = operation.Form is not null && FormReader.IsForm(http.Request.ContentType) ? FormReader.Parts(http.Request, admitted.Body) : null;
        var body = parts is null ? ReadJson(http.Request, admitted, operation) : Judged(system, operation.Form!.Judge, FormReader.Members(operation.Form, parts));
        return new ApiRequest
        {
            Operation = operation,
            Access = access,
            Parameters = parameters.Values,
            Body = body as JsonObject ?? [],
            Items = body as JsonArray,
            Files = [.. parts?.Where(part => part.FileName is not null) ?? []],
            Address = new Uri(baseAddress, http.Request.Path + http.Request.QueryString),
        };
    }

    private static JsonNode? ReadJson(HttpRequest request, AdmittedRequest admitted, ApiOperation operation)
    {
        if (operation.RequestJudge is null ? operation.Form is null : !operation.BodyRequired && admitted.Body.Bytes.IsEmpty)
        {
            return null;
        }

        if (operation.RequestJudge is not { } judge
            || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw new ApiProblem(415, $"The body has to be {Expected(operation)}, not {request.ContentType ?? "of no stated type"}.");
        }

        var text = admitted.Body.Text();
        var body = Parse(text);
        var violations = judge.Judge(text);
        return violations.Count > 0 ? throw admitted.Door.System.Refuse(violations) : body;
    }

    private static JsonObject Judged(IApiSystem system, SchemaJudge judge, JsonObject members) =>
        judge.Judge(members.ToJsonString()) is { Count: > 0 } violations ? throw system.Refuse(violations) : members;

    private static string Expected(ApiOperation operation) => (operation.RequestJudge, operation.Form) switch
    {
        (null, _) => ApiForm.MediaType,
        (_, null) => "application/json",
        _ => $"application/json or {ApiForm.MediaType}",
    };

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
