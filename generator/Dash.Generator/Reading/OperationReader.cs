using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Support;

namespace Dash.Generator.Reading;

/// <summary>Reads operations and checks what only shows when all of them are seen: ids used twice, holes without parameters.</summary>
internal sealed class OperationReader
{
    private readonly Dictionary<string, string> _operationIds = new(StringComparer.Ordinal);

    private readonly CallbackReader _callbacks;

    public OperationReader() => _callbacks = new CallbackReader(this);

    public Operation? Read(PathContext path, JsonMember member, string method)
    {
        var context = path.Item;
        if (context.Values.Expect<JsonObject>(member.Value, member.Name, "an object") is not { } node)
        {
            return null;
        }

        Keywords.Operation.Check(node, context.Problems);
        var values = context.Values;
        var operation = new Operation
        {
            Method = method,
            PathTemplate = path.Template,
            OperationId = values.Text(node, "operationId"),
            Tags = values.Texts(node, "tags"),
            Summary = values.String(node, "summary"),
            Description = values.String(node, "description"),
            Deprecated = values.Boolean(node, "deprecated"),
            Parameters = CheckHoles(Merge(path.Parameters, new ParameterListReader(context).Read(node)), member, path),
            RequestBody = node["requestBody"] is { } body ? context.Bodies.Read(body) : null,
            Responses = context.Responses.ReadAll(node),
            Security = context.Security.Read(node),
            Servers = new ServerReader(context).Read(node) is { Count: > 0 } own ? own : path.Servers,
            Callbacks = _callbacks.Read(context, node),
            Position = member.Position,
        };
        CheckOperationId(operation, context.Problems);
        return operation;
    }

    private static IReadOnlyList<Parameter> Merge(IReadOnlyList<Parameter> ofPath, IReadOnlyList<Parameter> own) => ofPath.Count == 0
        ? own
        : [.. ofPath.Where(shared => !own.Any(parameter => parameter.Location == shared.Location && parameter.Name == shared.Name)), .. own];

    private void CheckOperationId(Operation operation, ProblemLog problems)
    {
        if (operation.OperationId is not { Value.Length: > 0 } id)
        {
            return;
        }

        if (_operationIds.TryGetValue(id.Value, out var user))
        {
            problems.Report(Descriptors.DuplicateOperationId, id.Position, id.Value, user);
        }
        else
        {
            var line = (id.Position.Line + 1).ToString(CultureInfo.InvariantCulture);
            _operationIds.Add(id.Value, $"{operation.Method} {operation.PathTemplate} in line {line}");
        }
    }

    private static Parameter TextInPath(string name, SourcePosition position, ReadingContext context) => new()
    {
        Name = name,
        Location = ParameterLocation.Path,
        Required = true,
        Schema = context.Schemas.Read(new JsonObject([new JsonMember("type", position, new JsonString("string", position))], position), name),
        Style = ParameterStyle.Simple,
        Position = position,
    };

    /// <summary>One for each hole: those that nobody declares are text. Without those whose hole is missing, which cannot be sent.</summary>
    private static IReadOnlyList<Parameter> CheckHoles(IReadOnlyList<Parameter> parameters, JsonMember operation, PathContext path)
    {
        var problems = path.Item.Problems;
        var declared = parameters.Where(static parameter => parameter.Location == ParameterLocation.Path).Select(static parameter => parameter.Name).ToList();
        foreach (var hole in path.Holes.Except(declared))
        {
            problems.Report(Descriptors.PathParameterMissing, operation.Position, path.Template, hole, Suggestion.For(hole, declared));
        }

        var unused = declared.Except(path.Holes).ToList();
        foreach (var name in unused)
        {
            problems.Report(Descriptors.PathParameterUnused, operation.Position, name, path.Template);
        }

        var undeclared = path.Holes.Except(declared).Select(hole => TextInPath(hole, operation.Position, path.Item)).ToList();
        return unused.Count + undeclared.Count == 0
            ? parameters
            : [.. undeclared, .. parameters.Where(parameter => parameter.Location != ParameterLocation.Path || !unused.Contains(parameter.Name))];
    }
}
