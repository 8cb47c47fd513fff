using System;
using System.Collections.Generic;
using System.Threading;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the paths of a document and the operations below them.</summary>
internal sealed class PathReader(ReadingContext context)
{
    private readonly OperationReader _operations = new();

    public IReadOnlyList<Operation> Read(CancellationToken cancellationToken)
    {
        if (context.Root["paths"] is null && context.IsVersion30)
        {
            context.Values.Missing(context.Root.Position, "paths", "The document", "\"paths\": {} when there are none");
        }

        var operations = new List<Operation>();
        foreach (var member in context.Values.Object(context.Root, "paths")?.Members ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                ReadPath(member, operations);
            }
        }

        return operations;
    }

    private void ReadPath(JsonMember member, List<Operation> operations)
    {
        var (holes, problem) = PathTemplate.Parse(member.Name);
        if (problem is not null)
        {
            context.Problems.Report(Descriptors.BadPath, member.Position, member.Name, problem);
            return;
        }

        if (context.References.Follow(member.Value, member.Name) is not { } item)
        {
            return;
        }

        Keywords.PathItem.Check(item.Node, item.Context.Problems);
        var path = new PathContext(member.Name, holes, new ParameterListReader(item.Context).Read(item.Node), item.Context);
        foreach (var entry in item.Node.Members)
        {
            if (entry.Name is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace"
                && _operations.Read(path, entry) is { } operation)
            {
                operations.Add(operation);
            }
        }
    }
}
