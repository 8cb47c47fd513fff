using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>
/// Finds the values of a discriminator that stand for each variant: those of the mapping, else those the member itself may have, else the
/// name of the component. Of two variants that claim a value the first has it.
/// </summary>
internal sealed class UnionTagPlanner(SchemaGraph graph, ShapeReader shapes, IReadOnlyList<DocumentTarget> targets, UnionReader unions)
{
    private readonly Dictionary<(ApiDocument Document, string Name), Schema> _components = targets
        .SelectMany(static target => target.Document.Schemas.Select(component => (target.Document, component)))
        .GroupBy(static entry => (entry.Document, entry.component.Name))
        .ToDictionary(static group => group.Key, static group => group.First().component.Schema);

    public IReadOnlyList<UnionVariant> Plan(Schema schema, Discriminator discriminator, IReadOnlyList<UnionVariant> variants, List<JsonString> lost)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var isOwn = schema.Discriminator is null || ReferenceEquals(schema.Discriminator, discriminator);
        var meant = discriminator.Mapping.Select(entry => entry.Value is JsonString text ? Find(schema, text.Value) : null).OfType<Schema>().ToList();
        var all = variants.SelectMany(variant => meant.Exists(target => IsMeant(variant, target)) ? [variant] : Innermost(variant)).ToList();
        var mapped = all.ConvertAll(static _ => new List<string>());
        foreach (var entry in discriminator.Mapping)
        {
            if (entry.Value is not JsonString text || Find(schema, text.Value) is not { } target)
            {
                lost.AddRange(new[] { entry.Value as JsonString }.Where(_ => isOwn).OfType<JsonString>());
                continue;
            }

            if (isOwn || all.Exists(variant => IsMeant(variant, target)))
            {
                AddTo(mapped[IndexOf(target, all, mapped)], entry.Name, taken);
            }
        }

        if (isOwn)
        {
            AddDefault(schema, discriminator, all, mapped, lost);
        }

        var shared = new SharedTags(graph, all.Where((_, index) => mapped[index].Count == 0).Select(variant => (variant, EnumOf(variant, discriminator.PropertyName))));
        var written = all.Select((variant, index) => TagsWritten(variant, discriminator.PropertyName, mapped[index], taken, shared)).ToList();
        return [.. all.Select((variant, index) => variant with
        {
            Tags = shared.TellNothing && mapped[index].Count == 0 ? [] : WithName(variant, written[index], mapped[index].Count > 0, taken),
            IsMapped = mapped[index].Count > 0,
        })];
    }

    /// <summary>Where a variant is a union without a discriminator, that of the outer one tells the inner variants apart.</summary>
    private IReadOnlyList<UnionVariant> Innermost(UnionVariant variant) =>
        unions.Of(graph.Terminal(variant.Schema)) is { IsUnion: true, Discriminator: null } inner && inner.Variants.All(innermost => shapes.IsObjectLike(graph.Terminal(innermost.Schema)))
            ? inner.Variants
            : [variant];

    private void AddDefault(Schema schema, Discriminator discriminator, List<UnionVariant> all, List<List<string>> mapped, List<JsonString> lost)
    {
        if (discriminator.DefaultMapping is not { } text)
        {
            return;
        }

        if (Find(schema, text.Value) is { } target)
        {
            var index = IndexOf(target, all, mapped);
            all[index] = all[index] with { IsFallback = true };
        }
        else
        {
            lost.Add(text);
        }
    }

    /// <summary>The place of the variant that a mapping names; one that the union does not list joins it.</summary>
    private int IndexOf(Schema target, List<UnionVariant> all, List<List<string>> mapped)
    {
        var index = all.FindIndex(variant => IsMeant(variant, target));
        if (index < 0)
        {
            index = all.Count;
            all.Add(new UnionVariant { Schema = target, Written = target, Label = graph.ComponentOf(target)?.Name });
            mapped.Add([]);
        }

        return index;
    }

    /// <summary>What a mapping names: a component by its name, or by a reference, which may lead to another file.</summary>
    private Schema? Find(Schema schema, string text)
    {
        var document = graph.TargetOf(schema).Document;
        if (_components.TryGetValue((document, text), out var named))
        {
            return named;
        }

        var file = text.Split('#')[0];
        var holder = file.Length == 0 || text.IndexOf('#') < 0
            ? document
            : targets.Select(static target => target.Document).FirstOrDefault(other => other.FileName == file.Substring(file.LastIndexOf('/') + 1));
        var name = JsonPointer.Unescape(text.Substring(text.LastIndexOf('/') + 1));
        return holder is not null && _components.TryGetValue((holder, name), out var found) ? found
            : _components.TryGetValue((document, name.Split('.')[0]), out var byFile) ? byFile
            : null;
    }

    private bool IsMeant(UnionVariant variant, Schema target) => graph.Chain(variant.Written).Any(link => ReferenceEquals(link, target))
        || ReferenceEquals(graph.Terminal(variant.Written), graph.Terminal(target));

    private List<string> TagsWritten(UnionVariant variant, string discriminator, List<string> mapped, HashSet<string> taken, SharedTags shared)
    {
        if (EnumOf(variant, discriminator) is { } values && (values.EnumValues.Count == 1 || mapped.Count == 0))
        {
            foreach (var wire in values.EnumValues.Select(value => EnumWire.Of(values, value).Wire).Where(wire => values.EnumValues.Count == 1 || shared.IsOf(variant, wire)))
            {
                AddTo(mapped, wire, taken);
            }
        }

        return mapped;
    }

    /// <summary>The enum of values that the variant itself gives the discriminator; null when there is none.</summary>
    private Schema? EnumOf(UnionVariant variant, string discriminator)
    {
        var terminal = graph.Terminal(variant.Schema);
        return !variant.IsFallback && shapes.IsObjectLike(terminal) && shapes.Of(terminal).Members.FirstOrDefault(member => member.Name == discriminator)?.Schema is { } member
            && graph.Terminal(member) is { EnumValues.Count: > 0 } values && (values.EnumValues.Count == 1 || !IsShared(variant, discriminator)) ? values : null;
    }

    /// <summary>The member is one that all variants have in common, so its values tell nothing.</summary>
    private bool IsShared(UnionVariant variant, string discriminator) =>
        graph.Terminal(variant.Written) is var written && !(shapes.IsObjectLike(written) && written.Properties.Any(property => property.Name == discriminator));

    private List<string> WithName(UnionVariant variant, List<string> tags, bool isMapped, HashSet<string> taken)
    {
        if (!isMapped && graph.Chain(variant.Written).Select(graph.ComponentOf).FirstOrDefault(static component => component is not null) is { } component)
        {
            AddTo(tags, component.Name, taken);
        }

        return tags;
    }

    private static void AddTo(List<string> tags, string tag, HashSet<string> taken)
    {
        if (taken.Add(tag))
        {
            tags.Add(tag);
        }
    }
}
