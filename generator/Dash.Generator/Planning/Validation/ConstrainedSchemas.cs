using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Validation;

/// <summary>All schemas whose constraints hold for a value: what it stands for, and parts of an <c>allOf</c> that only narrow.</summary>
internal static class ConstrainedSchemas
{
    public static IEnumerable<Schema> Of(Schema schema, SchemaGraph graph)
    {
        var visited = new HashSet<Schema>();
        var pending = new Stack<Schema>([schema]);
        while (pending.Count > 0)
        {
            foreach (var link in graph.Chain(pending.Pop()).Where(visited.Add))
            {
                yield return link;
                foreach (var part in link.AllOf)
                {
                    pending.Push(part);
                }
            }
        }
    }
}
