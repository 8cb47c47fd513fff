using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Microsoft.CodeAnalysis;

namespace Dash.Generator.Reading;

/// <summary>Gives every reference to a schema its target. What a reference names is read as a schema then, wherever it stands.</summary>
internal sealed class ReferenceLinker(DocumentFiles files)
{
    private static readonly HashSet<string> OtherComponents = new(StringComparer.Ordinal)
    {
        "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems", "mediaTypes",
    };

    private readonly Dictionary<SchemaReference, Schema> _targets = [];
    private readonly Dictionary<SchemaReference, ReadingContext> _owners = [];

    public IReadOnlyDictionary<SchemaReference, Schema> Link(CancellationToken cancellationToken)
    {
        // Reading a target can bring new references, in any document.
        while (files.Readable.Any(context => LinkNew(context, cancellationToken)))
        {
        }

        var steps = new SchemaSteps(_targets);
        Search(new CycleFinder(_targets, steps.ToParts, Break));
        Search(new CycleFinder(_targets, steps.ToVariants, reference => Report(UnionDescriptors.ContainsItself, reference)));
        return _targets;
    }

    private void Search(CycleFinder circles)
    {
        foreach (var schema in files.Readable.SelectMany(static context => context.Schemas.ByNode.Values))
        {
            circles.Search(schema);
        }
    }

    /// <summary>The reference that closes a circle loses its target, so that whoever follows references comes to an end.</summary>
    private void Break(SchemaReference reference)
    {
        _targets.Remove(reference);
        Report(Descriptors.ReferenceCycle, reference);
    }

    private void Report(DiagnosticDescriptor descriptor, SchemaReference reference) => _owners[reference].Problems.Report(descriptor, reference.Position, reference.Text);

    private bool LinkNew(ReadingContext context, CancellationToken cancellationToken)
    {
        var references = context.Schemas.TakeNewReferences();
        foreach (var reference in references)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _owners.Add(reference, context);
            if (TargetOf(context, reference) is { } schema)
            {
                _targets.Add(reference, schema);
            }
        }

        return references.Count > 0;
    }

    private static Schema? TargetOf(ReadingContext context, SchemaReference reference)
    {
        if (context.Named.Find(reference) is { Node: JsonObject or JsonBoolean } named && !ReferenceEquals(named.Node, named.Context.Root)
            && (reference.Pointer.Length == 0 || reference.Pointer[0] != '/' || !ReferenceEquals(JsonPointer.Find(named.Context.Root, reference.Pointer), named.Node)))
        {
            return named.Context.Schemas.Read(named.Node, reference.Text);
        }

        if (context.References.Find(reference) is not { } found)
        {
            return null;
        }

        if (found.Node is (JsonObject or JsonBoolean) && MayBeSchema(reference.Pointer))
        {
            return found.Context.Schemas.Read(found.Node, reference.Text);
        }

        context.Problems.Report(Descriptors.ReferenceIsNoSchema, reference.Position, reference.Text);
        return null;
    }

    /// <summary>Neither the document, nor one of its parts, nor a component of another kind is a schema; things inside of them may be.</summary>
    private static bool MayBeSchema(string pointer)
    {
        var tokens = pointer.Split('/');
        return tokens.Length switch
        {
            < 3 => false,
            3 => tokens[1] != "components",
            4 => tokens[1] != "components" || !OtherComponents.Contains(tokens[2]),
            _ => true,
        };
    }
}
