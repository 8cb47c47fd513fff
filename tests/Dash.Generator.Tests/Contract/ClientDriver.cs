using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.Testing;

namespace Dash.Generator.Tests.Contract;

/// <summary>
/// Calls each method of a generated client with values made from the document, and holds what arrives, and what comes back, against it.
/// </summary>
internal sealed class ClientDriver
{
    private readonly ContractDocument _document;
    private readonly GeneratedClient _client;
    private readonly JudgingHandler _handler = new();
    private readonly Dictionary<JsonNode, SchemaJudge> _judges = [];
    private readonly SchemaSampler _requests;
    private readonly SchemaSampler _answers;
    private readonly ContractScore _score;

    public ClientDriver(string path, string text, int seed)
    {
        _document = ContractDocument.Parse(text);
        _client = new GeneratedClient(path, text, _handler);
        _requests = new SchemaSampler(_document, isRequest: true, new Random(seed));
        _answers = new SchemaSampler(_document, isRequest: false, new Random(seed));
        _score = new ContractScore { Operations = _document.Operations().Count };
    }

    public async Task<ContractScore> DriveAsync()
    {
        foreach (var operation in _document.Operations())
        {
            foreach (var method in _client.Methods.Where(method => method.IsFor(operation)))
            {
                await TryAsync(method, operation);
            }
        }

        return _score;
    }

    private async Task TryAsync(GeneratedMethod method, ContractOperation operation)
    {
        try
        {
            await DriveAsync(method, operation);
        }
        catch (UnsampledException reason)
        {
            _score.Unsampled.Add($"{operation.Name}: {reason.Message}");
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            var cause = (failure as TargetInvocationException)?.InnerException ?? failure;
            _score.Violations.Add($"{operation.Name} by {method.Name}: {cause.GetType().Name}: {cause.Message}");
        }
    }

    private async Task DriveAsync(GeneratedMethod method, ContractOperation operation)
    {
        var samples = operation.Inputs.Where(static input => !input.IsIgnored).ToDictionary(static input => (input.Name, input.In), input => Valid(_requests, input.Schema ?? input.ContentSchema, isRequest: true));
        var bodySchema = ContractOperation.JsonSchemaOf(operation.Body) ?? ContractOperation.FormSchemaOf(operation.Body);
        var body = bodySchema is null ? null : Valid(_requests, bodySchema, isRequest: true);
        var answerSchema = ContractOperation.JsonSchemaOf(operation.Answer);
        var answer = answerSchema is null ? null : Valid(_answers, answerSchema, isRequest: false);
        _handler.Forget();
        _handler.Status = (HttpStatusCode)operation.Status;
        _handler.Answer = answerSchema is null ? operation.Answer.Count > 0 ? "\"text\"" : null : answer?.ToJsonString() ?? "null";
        _handler.MediaType = operation.Answer.Keys.FirstOrDefault(type => answerSchema is null || ContractOperation.IsJson(type))?.Split(';')[0] is { } type && !type.Contains('*', StringComparison.Ordinal) ? type : "application/json";

        var arguments = method.Arguments.Select(argument => Argument(argument, method, samples, body)).ToArray();
        var result = await method.CallAsync(arguments);

        Assert.NotNull(_handler.Request);
        _score.Driven.Add(operation.Name);
        JudgeParameters(method, operation, samples);
        JudgeBody(operation, bodySchema, body);
        if (answerSchema is not null && result is not null && IsModel(result.GetType()))
        {
            _score.Answers++;
            Compare(operation, "answer", answer?.ToJsonString() ?? "null", JsonSerializer.Serialize(result, result.GetType(), _client.Json));
        }
    }

    /// <summary>What several kinds of success come back as is no JSON of its own.</summary>
    private static bool IsModel(Type type) => type.Namespace != "Corpus" || type.GetCustomAttribute<System.Text.Json.Serialization.JsonConverterAttribute>() is not null;

    private JsonNode? Valid(SchemaSampler sampler, JsonNode? schema, bool isRequest)
    {
        var value = sampler.Sample(schema);
        var faults = schema is null ? [] : Judge(schema, isRequest).Judge(value);
        return faults.Count == 0 ? value : throw new UnsampledException($"NJsonSchema refuses the value that was made: {faults[0]}");
    }

    private SchemaJudge Judge(JsonNode schema, bool isRequest)
    {
        if (!_judges.TryGetValue(schema, out var judge))
        {
            _judges[schema] = judge = SchemaJudge.For(_document, schema, isRequest);
        }

        return judge;
    }

    private object? Argument(ParameterInfo argument, GeneratedMethod method, Dictionary<(string Name, string In), JsonNode?> samples, JsonNode? body)
    {
        if (argument.ParameterType == typeof(CancellationToken))
        {
            return CancellationToken.None;
        }

        var wire = method.WireName(argument.Name!);
        var value = wire is null ? body : samples.FirstOrDefault(sample => sample.Key.Name == wire).Value;
        if (value is null)
        {
            return argument.HasDefaultValue ? argument.DefaultValue : throw new UnsampledException($"No value is made for the argument {argument.Name}.");
        }

        var type = Nullable.GetUnderlyingType(argument.ParameterType) ?? argument.ParameterType;
        return type == typeof(string) && value.GetValueKind() != JsonValueKind.String
            ? value.ToJsonString()
            : value.Deserialize(type, _client.Json);
    }

    private void JudgeParameters(GeneratedMethod method, ContractOperation operation, Dictionary<(string Name, string In), JsonNode?> samples)
    {
        var reader = new WireReader(_document, operation, _handler.Request!);
        var given = method.Arguments.Select(argument => method.WireName(argument.Name!)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var input in operation.Inputs.Where(static input => !input.IsIgnored))
        {
            var sent = reader.Read(input);
            if (!given.Contains(input.Name) || sent is null)
            {
                _score.Violations.Add($"{operation.Name}: the parameter {input.Name} in {input.In} was not sent.");
                continue;
            }

            _score.Parameters++;
            Compare(operation, $"parameter {input.Name}", samples[(input.Name, input.In)]!.ToJsonString(), sent.ToJsonString());
        }
    }

    private void JudgeBody(ContractOperation operation, JsonNode? schema, JsonNode? body)
    {
        if (schema is null || body is null || !ContractOperation.IsJson(_handler.Request!.Content?.Headers.ContentType?.ToString() ?? ""))
        {
            return;
        }

        _score.Bodies++;
        _score.Violations.AddRange(Judge(schema, isRequest: true).Judge(JsonNode.Parse(_handler.Body!)).Select(found => $"{operation.Name}: body {found}"));
        Compare(operation, "body", body.ToJsonString(), _handler.Body!);
    }

    private void Compare(ContractOperation operation, string what, string expected, string actual) =>
        _score.Violations.AddRange(JsonDifference.Between(expected, actual).Select(difference => $"{operation.Name}: {what} {difference}"));
}
