using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Follows the references of one document that name a schema by an anchor or by its address instead of by its place in a file.</summary>
internal sealed class NamedTargets(ReadingContext context, DocumentFiles files)
{
    /// <summary>What such a reference names; null for any other reference, and for one that names nothing in this way.</summary>
    public (ReadingContext Context, JsonNode Node)? Find(SchemaReference reference)
    {
        if (IsOrdinary(reference))
        {
            return null;
        }

        if (reference.Kind == ReferenceKind.Recursive)
        {
            return reference.Holder is { } holder && context.Resources.RecursiveTargetOf(holder) is { } around ? (context, around) : null;
        }

        var (owner, resource) = ResourceOf(reference);
        if (resource is null)
        {
            return null;
        }

        if (reference.Pointer.Length == 0 || reference.Pointer[0] == '/')
        {
            return JsonPointer.Find(resource.Node, reference.Pointer) is { } node ? (owner, node) : null;
        }

        if (!resource.Anchors.TryGetValue(reference.Pointer, out var anchored))
        {
            return null;
        }

        ReportOthers(reference, resource);
        return (owner, anchored);
    }

    private bool IsOrdinary(SchemaReference reference) =>
        reference.Kind == ReferenceKind.Plain && (reference.Pointer.Length == 0 || reference.Pointer[0] == '/')
        && !context.HasAddresses && !files.Readable.Any(static other => other.HasAddresses);

    private (ReadingContext Owner, SchemaResource? Resource) ResourceOf(SchemaReference reference)
    {
        var around = reference.Holder is { } holder ? context.Resources.OwnerOf(holder) : context.Resources.Root;
        var file = reference.Text.Split('#')[0];
        if (file.Length == 0)
        {
            return (context, around);
        }

        if (SchemaResources.Resolve(around.Address, file) is not { } address)
        {
            return (context, null);
        }

        if (context.Resources.Find(address) is { } own)
        {
            return (context, own);
        }

        if (!SchemaResources.IsPrivate(address) && files.Readable.FirstOrDefault(other => other.Resources.Find(address) is not null) is { } published)
        {
            return (published, published.Resources.Find(address));
        }

        return files.TryFind(context.Path, reference.FileName, out var byFile) && byFile is not null ? (byFile, byFile.Resources.Root) : (context, null);
    }

    /// <summary>Another schema may take the place of the target where that schema leads here; there is one type for all such places.</summary>
    private void ReportOthers(SchemaReference reference, SchemaResource resource)
    {
        if (reference.Kind == ReferenceKind.Dynamic && resource.DynamicAnchors.Contains(reference.Pointer)
            && context.Resources.All.Any(other => !ReferenceEquals(other, resource) && other.DynamicAnchors.Contains(reference.Pointer)))
        {
            context.Problems.Report(ReferenceDescriptors.DynamicTarget, reference.Position, reference.Text);
        }
    }
}
