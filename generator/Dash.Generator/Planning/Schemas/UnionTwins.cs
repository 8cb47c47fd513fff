using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>Joins variants that one C# type holds: equal schemas, numbers, texts, and a text beside an enum of texts.</summary>
internal static class UnionTwins
{
    private static readonly HashSet<string> TypedFormats = ["date-time", "date", "time", "duration", "uuid", "uri", "url", "byte", "base64", "base64url"];

    public static IReadOnlyList<UnionVariant> Join(List<UnionVariant> variants, SchemaGraph graph)
    {
        var distinct = Distinct(variants, graph);
        Keep(distinct, IsNumber, numbers => numbers.Find(static number => SchemaFacts.IsType(number, "number")) ?? numbers.Find(static number => number.Format != "int32"), graph);
        Keep(distinct, IsText, static texts => texts.Find(IsPlainText), graph);
        var hasOpenEnum = distinct.Exists(variant => EnumWire.IsEnum(graph.Terminal(variant.Schema)) && AreTexts(graph.Terminal(variant.Schema)));
        return (hasOpenEnum ? distinct.FindAll(variant => !IsPlainText(graph.Terminal(variant.Schema))) : distinct)
            .ConvertAll(variant => variants.FindAll(other => AreOfOneKind(graph.Terminal(other.Schema), graph.Terminal(variant.Schema))).Count > 1 ? variant with { HasTwin = true } : variant);
    }

    private static bool AreOfOneKind(Schema left, Schema right) =>
        left.Types.Count == 0 || right.Types.Count == 0 || KindsOf(left).Intersect(KindsOf(right)).Any();

    private static IEnumerable<string> KindsOf(Schema schema) => schema.Types.Where(static type => type != "null").Select(static type => type == "integer" ? "number" : type);

    /// <summary>Equal variants become one with the tags of both.</summary>
    private static List<UnionVariant> Distinct(List<UnionVariant> variants, SchemaGraph graph)
    {
        var distinct = new List<UnionVariant>();
        var places = new Dictionary<Schema, int>();
        foreach (var variant in variants)
        {
            var terminal = graph.Terminal(variant.Schema);
            var twin = places.TryGetValue(terminal, out var place) ? place
                : graph.ComponentOf(terminal) is not null ? -1
                : distinct.FindIndex(other => SchemaEquality.AreSame(other.Schema, variant.Schema, graph));
            if (twin >= 0)
            {
                distinct[twin] = distinct[twin] with { Tags = [.. distinct[twin].Tags.Union(variant.Tags)], IsFallback = distinct[twin].IsFallback || variant.IsFallback };
            }
            else
            {
                places[terminal] = distinct.Count;
                distinct.Add(variant);
            }
        }

        return distinct;
    }

    /// <summary>Of several variants of a family one stays, where there is one that holds all of them.</summary>
    private static void Keep(List<UnionVariant> variants, Func<Schema, bool> isOfFamily, Func<List<Schema>, Schema?> choose, SchemaGraph graph)
    {
        var family = variants.Select(variant => graph.Terminal(variant.Schema)).Where(isOfFamily).ToList();
        if (family.Count > 1 && (choose(family) ?? (family.TrueForAll(IsNumber) ? family[0] : null)) is { } kept)
        {
            variants.RemoveAll(variant => graph.Terminal(variant.Schema) is var terminal && isOfFamily(terminal) && !ReferenceEquals(terminal, kept));
        }
    }

    private static bool IsNumber(Schema terminal) =>
        terminal.EnumValues.Count == 0 && (SchemaFacts.IsType(terminal, "number") || SchemaFacts.IsType(terminal, "integer"));

    private static bool IsText(Schema terminal) => terminal.EnumValues.Count == 0 && SchemaFacts.IsType(terminal, "string");

    private static bool IsPlainText(Schema terminal) =>
        IsText(terminal) && terminal.ContentEncoding is null or "binary" && !(terminal.Format is { } format && TypedFormats.Contains(format));

    private static bool AreTexts(Schema terminal) => terminal.EnumValues.All(value => !EnumWire.Of(terminal, value).IsToken);
}
