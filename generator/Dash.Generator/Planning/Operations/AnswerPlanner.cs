using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;

namespace Dash.Generator.Planning.Operations;

/// <summary>Finds the one body that all successes of an operation share, and the one that all its errors share.</summary>
internal sealed class AnswerPlanner(TypePlanner types, ProblemList problems)
{
    /// <summary>Null when the operation cannot be generated, which is reported.</summary>
    public Answer? Plan(Operation operation, DocumentTarget target)
    {
        var place = OperationNames.Place(operation);
        var successes = Successes(operation);
        if (successes.FirstOrDefault(static response => response.Contents.Count > 0 && JsonMediaType.Find(response.Contents) is null) is { } other)
        {
            return LeaveOut(operation, target, $"its answer is '{other.Contents[0].MediaType}', and only JSON is generated yet.");
        }

        if (!HaveOneBody(successes))
        {
            var statuses = string.Join(", ", successes.Select(static response => response.Status));
            return LeaveOut(operation, target, $"its successful answers ({statuses}) have different bodies, which is not generated yet.");
        }

        var (result, schema) = successes.Select(response => BodyOf(response, place + "Response")).FirstOrDefault();
        return new Answer
        {
            Result = result,
            ResultSchema = schema,
            Documentation = DocumentationOf(successes, result),
            Error = ErrorOf(operation, target, successes, place + "Error"),
        };
    }

    /// <summary>Where no success is described, the default answer is one.</summary>
    private static List<Response> Successes(Operation operation)
    {
        var successes = operation.Responses.Where(static response => response.Status.StartsWith("2", StringComparison.Ordinal)).ToList();
        return successes.Count > 0 ? successes : operation.Responses.Where(static response => response.Status == "default").ToList();
    }

    private (TypeModel? Type, Schema? Schema) BodyOf(Response response, string place)
    {
        if (JsonMediaType.Find(response.Contents) is not { } content)
        {
            return default;
        }

        return content.Schema is null
            ? (TypeModels.Any, null)
            : (types.PlanElement(content.Schema, new TypeSite(place, Direction.Response)), content.Schema);
    }

    private TypeModel? ErrorOf(Operation operation, DocumentTarget target, List<Response> successes, string place)
    {
        var errors = operation.Responses
            .Where(response => !successes.Contains(response) && IsError(response) && JsonMediaType.Find(response.Contents) is not null)
            .ToList();
        if (!HaveOneBody(errors))
        {
            problems.Report(PlanningDescriptors.ErrorsUntyped, target.Document, operation.Position, operation.Method, operation.PathTemplate);
            return null;
        }

        var error = errors.Select(response => BodyOf(response, place).Type).FirstOrDefault();
        return error is { Kind: TypeKind.Record or TypeKind.Union, HoldsNull: false } ? error : null;
    }

    private static bool IsError(Response response) => response.Status[0] is '4' or '5' or 'd';

    private bool HaveOneBody(List<Response> responses)
    {
        var bodies = responses.ConvertAll(static response => JsonMediaType.Find(response.Contents));
        return bodies.Skip(1).All(body => AreSame(bodies[0], body));
    }

    private bool AreSame(MediaTypeContent? left, MediaTypeContent? right) => left?.Schema is { } first && right?.Schema is { } second
        ? SchemaEquality.AreSame(first, second, types.Graph)
        : left is null == right is null && left?.Schema is null == right?.Schema is null;

    private static string DocumentationOf(List<Response> successes, TypeModel? result)
    {
        var description = successes.Select(static response => response.Description).FirstOrDefault(static text => !string.IsNullOrWhiteSpace(text));
        return description ?? (result is null ? "Nothing but success." : "The body of the answer.");
    }

    private Answer? LeaveOut(Operation operation, DocumentTarget target, string reason)
    {
        problems.Report(PlanningDescriptors.OperationLeftOut, target.Document, operation.Position, operation.Method, operation.PathTemplate, reason);
        return null;
    }
}
