using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>
/// The variants of one union, and how a value finds its own: by the discriminator wherever it stands in the object, else by the kind of
/// JSON, by members, and last by reading. What fits no variant is kept as JSON. Made once per union and shared by all threads.
/// </summary>
public sealed class JsonUnion
{
    // Below so many attempts that may fail, the best variant is read without a second try: each level could double the work.
    private const int DeepestAttempt = 6;

    [ThreadStatic]
    private static int _attempts;

    private readonly JsonUnionVariant[] _variants;
    private readonly UnionTags? _tags;
    private readonly UnionRanking _ranking;

    /// <summary>Declares the variants of a union.</summary>
    /// <param name="discriminator">The member that names the variant; null when there is none.</param>
    /// <param name="variants">In the order in which those are tried that nothing tells apart.</param>
    public JsonUnion(string? discriminator, params JsonUnionVariant[] variants)
    {
        ArgumentNullException.ThrowIfNull(variants);
        _variants = variants;
        _tags = discriminator is null ? null : new UnionTags(discriminator, variants);
        _ranking = new UnionRanking(variants);
    }

    /// <summary>Reads a value.</summary>
    /// <param name="reader">Stands on the first token of the value and is left on its last.</param>
    /// <returns>The value and its variant.</returns>
    /// <exception cref="JsonFormatException">The discriminator names a variant that the object does not fit.</exception>
    public UnionValue Read(ref Utf8JsonReader reader)
    {
        var isTagged = _tags is not null && reader.TokenType == JsonTokenType.StartObject;
        var named = isTagged ? _tags!.Find(reader) : -1;
        return named >= 0 ? new UnionValue(named, _variants[named].Read(ref reader)) : ReadBest(ref reader, isTagged);
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Stands where a value may be written.</param>
    /// <param name="value">The value of this union.</param>
    public void Write(Utf8JsonWriter writer, UnionValue value)
    {
        if (value.Variant < 0)
        {
            JsonElementCodec.Write(writer, value.Get<JsonElement>());
        }
        else
        {
            _variants[value.Variant].Write(writer, value.Boxed);
        }
    }

    private UnionValue ReadBest(ref Utf8JsonReader reader, bool isTagged)
    {
        scoped Span<int> ranks = _variants.Length <= 128 ? stackalloc int[_variants.Length] : new int[_variants.Length];
        _ranking.Rank(reader, ranks, isTagged);
        for (var best = UnionRanking.Best(ranks); best >= 0; best = UnionRanking.Best(ranks))
        {
            if (TryRead(ref reader, best, out var value))
            {
                return value;
            }

            ranks[best] = UnionRanking.Excluded;
        }

        return UnionValue.OfUnknown(JsonElementCodec.Read(ref reader));
    }

    private bool TryRead(ref Utf8JsonReader reader, int variant, out UnionValue value)
    {
        if (_attempts >= DeepestAttempt)
        {
            value = new UnionValue(variant, _variants[variant].Read(ref reader));
            return true;
        }

        var attempt = reader;
        _attempts++;
        try
        {
            value = new UnionValue(variant, _variants[variant].Read(ref attempt));
            reader = attempt;
            return true;
        }
        catch (JsonFormatException)
        {
            value = default;
            return false;
        }
        finally
        {
            _attempts--;
        }
    }
}
