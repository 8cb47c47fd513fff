using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Models;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>Turns the parameters and the body of an operation into arguments: path, required ones, body, optional ones.</summary>
internal sealed class ArgumentPlanner(TypePlanner types, EnumRegistry enums, ProblemList problems)
{
    private const int PathRank = 0;
    private const int RequiredRank = 1;
    private const int BodyRank = 2;
    private const int OptionalRank = 3;

    private readonly ParameterPlanner _parameters = new(types, problems);

    /// <summary>Null when the operation cannot be generated, which is reported.</summary>
    public Signature? Plan(Operation operation, DocumentTarget target)
    {
        var place = OperationNames.Place(operation);
        var scope = new NameScope(ReservedNames.InMethod(operation.RequestBody is not null));
        var arguments = new List<PlannedArgument>();
        foreach (var parameter in operation.Parameters.Select(parameter => _parameters.Plan(parameter, place)))
        {
            if (parameter.Refusal is null)
            {
                arguments.Add(Argument(parameter.Parameter, parameter.Type!, operation, scope));
            }
            else if (!LeaveOut(parameter, operation))
            {
                return null;
            }
        }

        if (operation.RequestBody is { Contents.Count: > 0 } body)
        {
            if (JsonMediaType.Find(body.Contents) is not { } content)
            {
                var reason = $"its body is '{body.Contents[0].MediaType}', and only JSON is generated yet.";
                problems.Report(PlanningDescriptors.OperationLeftOut, target.Document, operation.Position, operation.Method, operation.PathTemplate, reason);
                return null;
            }

            arguments.Add(Body(body, content, place));
        }

        var ordered = arguments.OrderBy(static argument => argument.Rank).ToList();
        return new Signature
        {
            Arguments = ordered.Select(static argument => argument.Argument).ToEquatableArray(),
            Parts = arguments.Select(static argument => argument.Part).ToEquatableArray(),
        };
    }

    /// <summary>False when the operation makes no sense without the parameter.</summary>
    private bool LeaveOut(PlannedParameter planned, Operation operation)
    {
        var parameter = planned.Parameter;
        var document = types.Graph.TargetOf(parameter.Schema).Document;
        if (parameter.Required)
        {
            var reason = $"its parameter '{parameter.Name}' is required and {planned.Refusal}.";
            problems.Report(PlanningDescriptors.OperationLeftOut, document, parameter.Position, operation.Method, operation.PathTemplate, reason);
            return false;
        }

        var location = parameter.Location.ToString().ToLowerInvariant();
        problems.Report(PlanningDescriptors.ParameterLeftOut, document, parameter.Position, location, parameter.Name, planned.Refusal!);
        return true;
    }

    private PlannedArgument Argument(Parameter parameter, TypeModel type, Operation operation, NameScope scope)
    {
        var name = scope.Claim(Identifier.Camel(parameter.Name), Identifier.Camel($"{parameter.Name} {parameter.Location}"));
        var isRequired = parameter.Required || parameter.Location == ParameterLocation.Path;
        var constant = isRequired ? null : DefaultValue.Of(type, types.Graph.DefaultOf(parameter.Schema));
        var fallback = isRequired ? null : EnumDefault(parameter.Schema);
        var isSent = isRequired || constant is not null || fallback is not null;
        return new PlannedArgument
        {
            Argument = new ArgumentModel
            {
                Name = name,
                Type = isRequired || constant is not null ? type.Name : type.Name + "?",
                Default = isRequired ? null : constant ?? "null",
                Documentation = Documentation.OfParameter(parameter, types.Graph),
            },
            Part = ParameterParts.Of(parameter, type, fallback is null ? name : $"{name} ?? {fallback}", isSent),
            Rank = Rank(parameter, isRequired, operation),
        };
    }

    /// <summary>An open enum has no constants, so its default is filled in where the request is built.</summary>
    private string? EnumDefault(Schema schema) =>
        types.Graph.DefaultOf(schema) is JsonString value ? enums.MemberFor(types.Graph.Terminal(schema), value.Value) : null;

    private static int Rank(Parameter parameter, bool isRequired, Operation operation)
    {
        // Path arguments follow the path, so a call reads like the address it goes to.
        var hole = operation.PathTemplate.IndexOf("{" + parameter.Name + "}", StringComparison.Ordinal);
        var rank = parameter.Location == ParameterLocation.Path ? PathRank : isRequired ? RequiredRank : OptionalRank;
        return (rank * ushort.MaxValue) + (rank == PathRank ? Math.Max(0, hole) : 0);
    }

    private PlannedArgument Body(RequestBody body, MediaTypeContent content, string place)
    {
        var type = BodyType(body, content, new TypeSite(place + "Request", Direction.Request));
        return new PlannedArgument
        {
            Argument = new ArgumentModel
            {
                Name = "body",
                Type = body.Required ? type.Name : type.Name + "?",
                Default = body.Required ? null : "null",
                Documentation = Documentation.OfBody(body),
            },
            Part = new RequestPartModel
            {
                Method = body.Required ? "Json" : type.IsValueType ? "JsonStruct" : "JsonReference",
                Type = type,
                Value = "body",
            },
            Rank = (body.Required ? BodyRank : OptionalRank) * ushort.MaxValue,
        };
    }

    /// <summary>For a body that may be left out, null means just that.</summary>
    private TypeModel BodyType(RequestBody body, MediaTypeContent content, TypeSite site) => content.Schema switch
    {
        null => TypeModels.Any,
        { } schema => body.Required ? types.PlanElement(schema, site) : types.Plan(schema, site),
    };
}
