using System.Collections.Generic;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the operations of one path, webhook or callback.</summary>
internal static class PathItemReader
{
    public static IReadOnlyList<Operation> Read(OperationReader reader, ReadingContext context, JsonMember member, IReadOnlyList<string> holes)
    {
        if (context.References.Follow(member.Value, member.Name) is not { } item)
        {
            return [];
        }

        Keywords.PathItem.Check(item.Node, item.Context.Problems);
        var path = new PathContext(member.Name, holes, item.Context)
        {
            Parameters = new ParameterListReader(item.Context).Read(item.Node),
            Servers = new ServerReader(item.Context).Read(item.Node),
        };
        var operations = new List<Operation>();
        foreach (var entry in item.Node.Members)
        {
            if (entry.Name is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace" or "query"
                && reader.Read(path, entry, entry.Name.ToUpperInvariant()) is { } operation)
            {
                operations.Add(operation);
            }
        }

        ReadAdditional(reader, path, item.Node, operations);
        return operations;
    }

    /// <summary>Methods of other names (OpenAPI 3.2), which count as they are written.</summary>
    private static void ReadAdditional(OperationReader reader, PathContext path, JsonObject item, List<Operation> operations)
    {
        foreach (var entry in path.Item.Values.Object(item, "additionalOperations")?.Members ?? [])
        {
            if (!WireText.IsToken(entry.Name))
            {
                path.Item.Problems.Report(EndpointDescriptors.BadMethod, entry.Position, entry.Name);
            }
            else if (reader.Read(path, entry, entry.Name) is { } operation)
            {
                operations.Add(operation);
            }
        }
    }
}
