using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Dash.Sandbox.Specification;

/// <summary>One operation of a document with the judges of what goes in and what comes out. Judges are made on first use.</summary>
internal sealed class ApiOperation(SpecificationLibrary library, string service, string method, string template)
{
    private readonly ConcurrentDictionary<int, SchemaJudge?> _responses = new();
    private SchemaJudge? _request;

    public string Service { get; } = service;

    public string Method { get; } = method;

    public string Template { get; } = template;

    public string[] Segments { get; } = template.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public required string OperationId { get; init; }

    public required bool NeedsKey { get; init; }

    public required IReadOnlyList<ApiParameter> Parameters { get; init; }

    /// <summary>Schema of the JSON body, or none when the operation takes no body.</summary>
    public SpecificationNode? RequestSchema { get; init; }

    /// <summary>Status code or <c>default</c> to the response as it stands in the document.</summary>
    /// <summary>Whether a request without a body is refused.</summary>
    public bool BodyRequired { get; init; } = true;

    /// <summary>What the operation takes as a form; nothing when it takes none.</summary>
    public ApiForm? Form { get; init; }

    public required IReadOnlyDictionary<string, SpecificationNode> Responses { get; init; }

    public SchemaJudge? RequestJudge => RequestSchema is { } schema ? _request ??= SchemaJudge.For(library, schema, SchemaDirection.Request, AnsweredMembers()) : null;

    /// <summary>The judge of the body sent with a status; none when the document allows no body there.</summary>
    public SchemaJudge? ResponseJudge(int status) => _responses.GetOrAdd(status, JudgeOf);

    /// <summary>Whether a success comes with a JSON body.</summary>
    public bool AnswersWithBody => Responses.Keys.Any(code => code.StartsWith('2') && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && SchemaOf(status) is not null);

    public bool Answers(int status) => ResponseOf(status) is not null;

    private SchemaJudge? JudgeOf(int status) => SchemaOf(status) is { } schema ? SchemaJudge.For(library, schema, SchemaDirection.Response) : null;

    private SpecificationNode? SchemaOf(int status) => ResponseOf(status)?.Member("content")?.Member("application/json")?.Member("schema");

    private IEnumerable<string> AnsweredMembers() =>
        (SchemaOf(200) ?? SchemaOf(201)) is { } schema && new SchemaFlattener(library, SchemaDirection.Response).Flatten(schema)["properties"] is JsonObject members
            ? members.Select(member => member.Key)
            : [];

    private SpecificationNode? ResponseOf(int status)
    {
        var code = status.ToString(CultureInfo.InvariantCulture);
        return Responses.TryGetValue(code, out var exact) || (status >= 400 && Responses.TryGetValue("default", out exact)) ? library.Resolve(exact) : null;
    }
}
