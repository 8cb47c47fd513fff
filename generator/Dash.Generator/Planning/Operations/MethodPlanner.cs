using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;

namespace Dash.Generator.Planning.Operations;

/// <summary>Turns an operation into a method.</summary>
internal sealed class MethodPlanner(ArgumentPlanner arguments, AnswerPlanner answers, PagingPlanner paging)
{
    /// <summary>Null when the operation cannot be generated, which is reported.</summary>
    public MethodModel? Plan(Operation operation, DocumentTarget target, string? tag, NameScope scope)
    {
        if (arguments.Plan(operation, target) is not { } signature || answers.Plan(operation, target) is not { } answer)
        {
            return null;
        }

        return new MethodModel
        {
            Name = scope.ClaimEnding("Async", OperationNames.Method(operation, tag)),
            Documentation = Documentation.OfOperation(operation),
            HttpMethod = operation.Method,
            // A URI reads a backslash as a slash unless it is escaped.
            PathTemplate = operation.PathTemplate.Replace("\\", "%5C"),
            Arguments = signature.Arguments,
            Parts = signature.Parts,
            Result = answer.Result,
            Error = answer.Error,
            Paging = paging.Plan(operation, answer),
            ResultDocumentation = answer.Documentation,
            IsObsolete = operation.Deprecated,
        };
    }
}
