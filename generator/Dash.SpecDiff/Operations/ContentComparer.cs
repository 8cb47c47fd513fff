using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares the representations of a body.</summary>
internal sealed class ContentComparer(Comparison comparison)
{
    public void Compare((IReadOnlyList<MediaTypeContent> Old, IReadOnlyList<MediaTypeContent> New) contents, Flow flow, Where where, Spot spot)
    {
        var before = ByKey(contents.Old);
        var after = ByKey(contents.New);
        var isOnly = before.Count == 1 && after.Count == 1;
        foreach (var (key, old) in before)
        {
            if (after.TryGetValue(key, out var @new))
            {
                Compare(old, @new, flow, isOnly ? where : where.At(key));
            }
            else
            {
                comparison.Log.Add(BodyChecks.MediaTypeRemoved.For(flow), where, spot with { Old = comparison.Old.At(old.Position) }, $"media type {old.MediaType} removed");
            }
        }

        foreach (var (_, @new) in after.Where(pair => !before.ContainsKey(pair.Key)))
        {
            comparison.Log.Add(BodyChecks.MediaTypeAdded.For(flow), where, spot with { New = comparison.New.At(@new.Position) }, $"media type {@new.MediaType} added");
        }
    }

    private void Compare(MediaTypeContent old, MediaTypeContent @new, Flow flow, Where where)
    {
        comparison.CompareSchemas(old.Schema, @new.Schema, flow, (where, old.Position, @new.Position));
        comparison.CompareSchemas(old.ItemSchema, @new.ItemSchema, flow, (where.Into("[]"), old.Position, @new.Position));
        var spot = comparison.Spot(old.Position, @new.Position);
        var (oldEncodings, newEncodings) = (Encodings(old), Encodings(@new));
        foreach (var property in oldEncodings.Keys.Union(newEncodings.Keys, StringComparer.Ordinal))
        {
            var (before, after) = (oldEncodings.GetValueOrDefault(property, "the usual way"), newEncodings.GetValueOrDefault(property, "the usual way"));
            if (before != after)
            {
                comparison.Log.Add(BodyChecks.EncodingChanged.For(flow), where.Into("." + property), spot, $"written as {before} → {after}");
            }
        }

        comparison.CompareWords(comparison.Old.Nodes.MemberAt(old.Position), comparison.New.Nodes.MemberAt(@new.Position), where, spot);
    }

    private static Dictionary<string, string> Encodings(MediaTypeContent content) => content.Encodings.ToDictionary(
        static encoding => encoding.Property,
        static encoding => string.Join(" ", new[] { encoding.ContentType, encoding.Style?.ToString(), encoding.Explode?.ToString(), encoding.AllowReserved ? "reserved" : null }.OfType<string>()),
        StringComparer.Ordinal);

    private static Dictionary<string, MediaTypeContent> ByKey(IReadOnlyList<MediaTypeContent> contents)
    {
        var byKey = new Dictionary<string, MediaTypeContent>(StringComparer.Ordinal);
        foreach (var content in contents)
        {
            byKey.TryAdd(content.MediaType.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(), content);
        }

        return byKey;
    }
}
