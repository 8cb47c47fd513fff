using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>Turns an operation into a method.</summary>
internal sealed class MethodPlanner(ArgumentPlanner arguments, AnswerPlanner answers, ErrorPlanner errors, PagingPlanner paging, HeaderPlanner headers)
{
    /// <summary>One method for each way to write the body and each way to read the answer. None when the operation cannot be generated, which is reported.</summary>
    public IReadOnlyList<MethodModel> Plan(Operation operation, DocumentTarget target, string? tag, NameScope scope)
    {
        if (arguments.Plan(operation, target) is not { } signatures)
        {
            return [];
        }

        var names = OperationNames.Method(operation, tag);
        var error = errors.Plan(operation);
        var described = headers.Plan(operation, target);
        return answers.Plan(operation, target)
            .SelectMany(answer => signatures.Select(signature => Method(operation, signature, answer, error) with
            {
                Name = scope.ClaimEnding("Async", [.. names.Select(name => name + signature.Ending + answer.Ending)]),
                Response = described is null ? null : new ResponseModel { Name = "", Headers = described },
            }))
            .ToList();
    }

    /// <summary>A URI reads a backslash as a slash unless it is escaped, and what follows a '#' tells operations of a document apart but is never sent.</summary>
    private static string Sent(string path) => path.Split('#')[0].Replace("\\", "%5C");

    private static IEnumerable<RequestPartModel> Accepted(Answer answer) =>
        answer.Accept is null ? [] : [new RequestPartModel { Method = "Accept", Value = CSharpLiteral.String(answer.Accept) }];

    private MethodModel Method(Operation operation, Signature signature, Answer answer, PlannedErrors errors) => new()
    {
        Name = "",
        Documentation = Documentation.OfOperation(operation),
        HttpMethod = operation.Method,
        PathTemplate = Sent(operation.PathTemplate),
        Arguments = signature.Arguments,
        Parts = [.. signature.Parts, .. Accepted(answer), .. errors.Parts],
        Result = answer.Result,
        Form = answer.Form,
        MayBeEmpty = answer.MayBeEmpty,
        Error = errors.Shared,
        ErrorDocumentation = errors.Documentation,
        Paging = paging.Plan(operation, answer),
        ResultDocumentation = answer.Documentation,
        IsObsolete = operation.Deprecated,
    };
}
