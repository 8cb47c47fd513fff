using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Planning.Names;

namespace Dash.Generator.Planning.Operations;

/// <summary>One client per first tag. Without a tag, or with the tag that the root client is named after, an operation belongs to the root client.</summary>
internal static class OperationGrouping
{
    /// <summary>In the order of the document's tags; tags it does not declare follow in the order of use.</summary>
    public static IReadOnlyList<OperationGroup> Group(DocumentTarget target)
    {
        var order = target.Document.Tags.Select(static tag => tag.Name).ToList();
        return target.Document.Operations
            .GroupBy(operation => TagOf(operation, target), StringComparer.Ordinal)
            .OrderBy(group => order.IndexOf(group.Key) is var index && index < 0 ? int.MaxValue : index)
            .Select(group => new OperationGroup
            {
                Tag = group.Key.Length == 0 ? null : group.Key,
                Description = target.Document.Tags.FirstOrDefault(tag => tag.Name == group.Key)?.Description,
                Operations = [.. group],
            })
            .ToList();
    }

    private static string TagOf(Operation operation, DocumentTarget target)
    {
        var tag = operation.Tags.Select(static tag => tag.Value).FirstOrDefault(static tag => !string.IsNullOrWhiteSpace(tag)) ?? "";
        return tag.Length > 0 && string.Equals(ClientName(tag), target.Client, StringComparison.OrdinalIgnoreCase) ? "" : tag;
    }

    public static string ClientName(string tag) => Identifier.Pascal(tag) + "Client";
}
