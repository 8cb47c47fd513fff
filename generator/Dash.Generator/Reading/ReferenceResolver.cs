using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Support;

namespace Dash.Generator.Reading;

/// <summary>Follows the references of one document, also into the others of the compilation; reports those that lead nowhere.</summary>
internal sealed class ReferenceResolver(ReadingContext context, DocumentFiles files)
{
    private const int LongestChain = 32;

    /// <summary>The object itself, or the one at the end of its references. Null when there is none, which is reported.</summary>
    public Resolved? Follow(JsonNode node, string name)
    {
        var from = context;
        for (var hops = 0; ; hops++)
        {
            if (from.Values.Expect<JsonObject>(node, name, "an object") is not { } found)
            {
                return null;
            }

            if (found["$ref"] is not { } target || from.Values.Expect<JsonString>(target, "$ref", "a string") is not { } text)
            {
                return new Resolved(from, found);
            }

            from.References.CheckSiblings(found);
            if (hops == LongestChain)
            {
                from.Problems.Report(Descriptors.ReferenceCycle, text.Position, text.Value);
                return null;
            }

            if (from.References.Find(ReferenceParser.Parse(text)) is not { } next)
            {
                return null;
            }

            (from, node) = next;
        }
    }

    /// <summary>What one reference names, without following any further. Null when it names nothing, which is reported.</summary>
    public (ReadingContext Context, JsonNode Node)? Find(SchemaReference reference)
    {
        if (context.Named.Find(reference) is { } named)
        {
            return named;
        }

        if (ReferenceParser.Problem(reference) is { } problem)
        {
            context.Problems.Report(Descriptors.BadReference, reference.Position, reference.Text, problem);
            return null;
        }

        var owner = context;
        if (reference.FileName.Length > 0 && !files.TryFind(context.Path, reference.FileName, out owner!))
        {
            context.Problems.Report(Descriptors.ReferencedFileMissing, reference.Position, reference.Text, reference.FileName, FileAdvice(reference));
            return null;
        }

        if (owner is null)
        {
            // The file is there but could not be read, which is reported in the file itself.
            return null;
        }

        if (JsonPointer.Find(owner.Root, reference.Pointer) is { } node)
        {
            return (owner, node);
        }

        ReportDangling(reference, owner);
        return null;
    }

    private void CheckSiblings(JsonObject reference)
    {
        foreach (var member in reference.Members)
        {
            if (member.Name is not ("$ref" or "summary" or "description") && !member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                context.Problems.Report(Descriptors.NoEffectBesideReference, member.Position, member.Name, context.Version);
            }
        }
    }

    private void ReportDangling(SchemaReference reference, ReadingContext owner)
    {
        if (!context.Problems.Takes(Descriptors.DanglingReference))
        {
            return;
        }

        var parent = reference.Pointer.Substring(0, reference.Pointer.LastIndexOf('/'));
        var name = JsonPointer.Unescape(reference.Pointer.Substring(parent.Length + 1));
        var siblings = JsonPointer.Find(owner.Root, parent) is JsonObject members ? members.Members.Select(static member => member.Name) : [];
        var place = owner == context ? "" : $" in '{FileNames.Last(owner.Path)}'";
        context.Problems.Report(Descriptors.DanglingReference, reference.Position, "#" + reference.Pointer, place, Suggestion.For(name, siblings));
    }

    private string FileAdvice(SchemaReference reference)
    {
        if (JsonPointer.Find(context.Root, "/components/schemas/" + JsonPointer.Escape(reference.Text)) is not null)
        {
            return $" Did you mean '#/components/schemas/{reference.Text}'?";
        }

        IEnumerable<string> known = files.Paths.Select(FileNames.Last).Distinct(StringComparer.Ordinal);
        return Suggestion.For(FileNames.Last(reference.FileName), known);
    }
}
