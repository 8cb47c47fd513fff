using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Models;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Types;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>Turns the parameters and the body of an operation into arguments: path, required ones, body, optional ones.</summary>
internal sealed class ArgumentPlanner(TypePlanner types, EnumRegistry enums, ProblemList problems)
{
    private readonly ParameterPlanner _parameters = new(types, problems);
    private readonly BodyPlanner _bodies = new(types, problems);

    /// <summary>One signature for each way to write the body. Null when the operation cannot be generated, which is reported.</summary>
    public IReadOnlyList<Signature>? Plan(Operation operation, DocumentTarget target)
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

        return operation.RequestBody is { Contents.Count: > 0 } body
            ? [.. _bodies.Plan(body, target, place).Select(planned => SignatureOf([.. arguments, planned.Argument], planned.Ending))]
            : [SignatureOf(arguments, "")];
    }

    private static Signature SignatureOf(IReadOnlyList<PlannedArgument> arguments, string ending) => new()
    {
        Ending = ending,
        Arguments = arguments.OrderBy(static argument => argument.Rank).Select(static argument => argument.Argument).ToEquatableArray(),
        Parts = arguments.Select(static argument => argument.Part).ToEquatableArray(),
    };

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
        var wanted = Identifier.Camel(parameter.Name);
        var name = scope.IsFree(wanted) ? scope.Claim(wanted) : scope.Claim(wanted, Identifier.Camel($"{parameter.Name} {parameter.Location}"));
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
        types.Graph.DefaultOf(schema) is { } value ? enums.MemberFor(types.Graph.Terminal(schema), value) : null;

    private static int Rank(Parameter parameter, bool isRequired, Operation operation)
    {
        // Path arguments follow the path, so a call reads like the address it goes to.
        var hole = operation.PathTemplate.IndexOf("{" + parameter.Name + "}", StringComparison.Ordinal);
        return parameter.Location == ParameterLocation.Path
            ? ArgumentRanks.Path + Math.Max(0, hole)
            : isRequired ? ArgumentRanks.Required : ArgumentRanks.Optional;
    }
}
