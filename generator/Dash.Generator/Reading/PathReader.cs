using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the operations of a document: those a client calls, and those the service sends.</summary>
internal sealed class PathReader(ReadingContext context)
{
    private readonly OperationReader _operations = new();

    public IReadOnlyList<Operation> Read(CancellationToken cancellationToken)
    {
        if (context.Root["paths"] is null && context.IsVersion30)
        {
            context.Values.Assume(context.Root.Position, "paths", "The document", "it has no operations");
        }

        var operations = new List<Operation>();
        foreach (var member in Members("paths"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (holes, problem) = PathTemplate.Parse(member.Name);
            if (problem is null)
            {
                operations.AddRange(PathItemReader.Read(_operations, context, member, holes));
            }
            else
            {
                context.Problems.Report(Descriptors.BadPath, member.Position, member.Name, problem);
            }
        }

        return operations;
    }

    public IReadOnlyList<Webhook> ReadWebhooks() =>
    [
        .. Members("webhooks").SelectMany(member =>
            PathItemReader.Read(_operations, context, member, []).Select(operation => new Webhook { Name = member.Name, Operation = operation })),
    ];

    private IEnumerable<JsonMember> Members(string name) =>
        (context.Values.Object(context.Root, name)?.Members ?? []).Where(static member => !member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase));
}
