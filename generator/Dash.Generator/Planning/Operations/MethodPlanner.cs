using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;

namespace Dash.Generator.Planning.Operations;

/// <summary>Turns an operation into a method.</summary>
internal sealed class MethodPlanner(ArgumentPlanner arguments, AnswerPlanner answers, PagingPlanner paging)
{
    /// <summary>One method for each way to write the body. None when the operation cannot be generated, which is reported.</summary>
    public IReadOnlyList<MethodModel> Plan(Operation operation, DocumentTarget target, string? tag, NameScope scope)
    {
        if (arguments.Plan(operation, target) is not { } signatures || answers.Plan(operation, target) is not { } answer)
        {
            return [];
        }

        var names = OperationNames.Method(operation, tag);
        return signatures
            .Select(signature => Method(operation, signature, answer, scope.ClaimEnding("Async", [.. names.Select(name => name + signature.Ending)])))
            .ToList();
    }

    /// <summary>A URI reads a backslash as a slash unless it is escaped, and what follows a '#' tells operations of a document apart but is never sent.</summary>
    private static string Sent(string path) => path.Split('#')[0].Replace("\\", "%5C");

    private MethodModel Method(Operation operation, Signature signature, Answer answer, string name) => new()
    {
        Name = name,
        Documentation = Documentation.OfOperation(operation),
        HttpMethod = operation.Method,
        PathTemplate = Sent(operation.PathTemplate),
        Arguments = signature.Arguments,
        Parts = signature.Parts,
        Result = answer.Result,
        Error = answer.Error,
        Paging = paging.Plan(operation, answer),
        ResultDocumentation = answer.Documentation,
        IsObsolete = operation.Deprecated,
    };
}
