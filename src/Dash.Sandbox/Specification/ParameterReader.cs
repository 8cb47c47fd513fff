using System.Text.Json.Nodes;

namespace Dash.Sandbox.Specification;

/// <summary>Reads path and query values as the JSON their schemas speak of, and has them judged. Unknown and repeated names are refused.</summary>
internal sealed class ParameterReader(ApiOperation operation)
{
    private readonly List<Violation> _violations = [];
    private readonly Dictionary<string, JsonNode> _values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, JsonNode> Values => _values;

    public IReadOnlyList<Violation> Violations => _violations;

    public void Read(IReadOnlyDictionary<string, string> path, IReadOnlyDictionary<string, IReadOnlyList<string>> query)
    {
        foreach (var parameter in operation.Parameters)
        {
            if (parameter.In == "path")
            {
                Judge(parameter, ToJson(parameter, [path[parameter.Name]]));
            }
            else if (parameter.In == "query")
            {
                ReadQuery(parameter, query.GetValueOrDefault(parameter.Name));
            }
        }

        foreach (var name in query.Keys.Where(name => !operation.Parameters.Any(parameter => parameter.In == "query" && parameter.Name == name)))
        {
            _violations.Add(new Violation(name, $"Unknown query parameter. {operation.OperationId} takes: {KnownNames()}."));
        }
    }

    /// <summary>Reads the headers that the document names; all others are left alone.</summary>
    public void ReadHeaders(Func<string, string?> header)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.In == "header"))
        {
            if (header(parameter.Name) is { } text)
            {
                Judge(parameter, ToJson(parameter, [text]));
            }
        }
    }

    private void ReadQuery(ApiParameter parameter, IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            if (parameter.Required)
            {
                _violations.Add(new Violation(parameter.Name, "Missing data for required query parameter."));
            }
        }
        else if (texts.Count > 1 && !(parameter.Type == "array" && parameter.Explode))
        {
            _violations.Add(new Violation(parameter.Name, "Given more than once. Expected one value" + (parameter.Type == "array" ? ", its items separated by commas." : ".")));
        }
        else
        {
            Judge(parameter, ToJson(parameter, texts));
        }
    }

    private void Judge(ApiParameter parameter, JsonNode value)
    {
        var found = parameter.Judge.Judge(value.ToJsonString());
        _violations.AddRange(found.Select(violation => violation with { Field = violation.Field is "body" or "" ? parameter.Name : parameter.Name + violation.Field }));
        if (found.Count == 0)
        {
            _values[parameter.Name] = value;
        }
    }

    private static JsonNode ToJson(ApiParameter parameter, IReadOnlyList<string> texts)
    {
        if (parameter.Type != "array")
        {
            return JsonScalar.Read(parameter.Type, texts[0]);
        }

        var items = parameter.Explode ? texts : texts[0].Split(',');
        return new JsonArray([.. items.Select(item => JsonScalar.Read(parameter.ItemType, item))]);
    }

    private string KnownNames()
    {
        var names = operation.Parameters.Where(parameter => parameter.In == "query").Select(parameter => parameter.Name).ToList();
        return names.Count == 0 ? "none" : string.Join(", ", names);
    }
}
