using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Says which variants a value can be of, the likeliest first, without reading the value as any of them.</summary>
internal sealed class UnionRanking
{
    /// <summary>The rank of a variant that the value is not of.</summary>
    internal const int Excluded = int.MaxValue;

    private const int Last = int.MaxValue - 1;

    private readonly JsonUnionVariant[] _variants;
    private readonly Utf8NameTable?[] _values;
    private readonly UnionMembers _members;

    internal UnionRanking(JsonUnionVariant[] variants)
    {
        _variants = variants;
        _values = Array.ConvertAll(variants, static variant => variant.Values.Count == 0 ? null : new Utf8NameTable([.. variant.Values.Distinct(StringComparer.Ordinal)]));
        _members = new UnionMembers(variants);
    }

    /// <summary>The first of the lowest ranks; -1 when all are excluded.</summary>
    internal static int Best(ReadOnlySpan<int> ranks)
    {
        var best = -1;
        for (var index = 0; index < ranks.Length; index++)
        {
            if (ranks[index] != Excluded && (best < 0 || ranks[index] < ranks[best]))
            {
                best = index;
            }
        }

        return best;
    }

    /// <param name="reader">A copy that stands on the first token of the value.</param>
    /// <param name="ranks">One for each variant.</param>
    /// <param name="isTagged">The value is an object whose discriminator names no variant.</param>
    internal void Rank(Utf8JsonReader reader, Span<int> ranks, bool isTagged)
    {
        var kind = UnionText.KindOf(reader.TokenType);
        for (var index = 0; index < ranks.Length; index++)
        {
            var variant = _variants[index];
            ranks[index] = (variant.Kinds & kind) == 0 || (isTagged && variant.Tags.Count > 0 && !variant.IsFallback) ? Excluded
                : kind == JsonKinds.Object ? variant.Members is null ? Last : 0
                : RankOfValue(index, ref reader);
        }

        if (kind == JsonKinds.Object)
        {
            _members.Rank(reader, ranks);
        }
        else if (kind == JsonKinds.Array)
        {
            RankByItem(reader, ranks);
        }
    }

    /// <summary>A value that an enum names is of that enum; one it does not name is of another variant, if there is one.</summary>
    private int RankOfValue(int index, ref Utf8JsonReader reader) =>
        _values[index] is not { } values ? 1 : UnionText.IndexIn(values, ref reader) >= 0 ? 0 : 2;

    private void RankByItem(Utf8JsonReader reader, Span<int> ranks)
    {
        var kind = reader.Read() ? UnionText.KindOf(reader.TokenType) : JsonKinds.None;
        for (var index = 0; index < ranks.Length && kind != JsonKinds.None; index++)
        {
            if ((_variants[index].ItemKinds & kind) == 0)
            {
                ranks[index] = Excluded;
            }
        }
    }
}
