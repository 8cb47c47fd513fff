using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>
/// Ranks variants by the members of an object: those are out whose required member is missing or whose member has another kind or value;
/// of the others the one comes first that knows most members.
/// </summary>
internal sealed class UnionMembers
{
    private readonly Utf8NameTable _names;
    private readonly UnionMemberRule?[][] _rules;
    private readonly int[] _required;

    internal UnionMembers(IReadOnlyList<JsonUnionVariant> variants)
    {
        var names = variants.SelectMany(static variant => variant.Members ?? []).Select(static member => member.Name).Distinct(StringComparer.Ordinal).ToList();
        _names = new Utf8NameTable(names);
        _rules = [.. names.Select(_ => new UnionMemberRule?[variants.Count])];
        foreach (var (index, variant) in variants.Index())
        {
            foreach (var member in variant.Members ?? [])
            {
                _rules[_names.IndexOf(member.Name)][index] = new UnionMemberRule(member);
            }
        }

        _required = [.. variants.Select(static variant => variant.Members?.Count(static member => member.IsRequired) ?? 0)];
    }

    /// <param name="reader">A copy that stands on the opening brace.</param>
    /// <param name="ranks">Ranks to be raised by one for each member that a variant does not know, or knows in another form.</param>
    internal void Rank(Utf8JsonReader reader, Span<int> ranks)
    {
        scoped Span<int> missing = _required.Length <= 128 ? stackalloc int[_required.Length] : new int[_required.Length];
        _required.CopyTo(missing);
        while (_names.Count > 0 && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = UnionText.IndexIn(_names, ref reader);
            if (!reader.Read())
            {
                break;
            }

            if (name >= 0)
            {
                Apply(_rules[name], ref reader, ranks, missing);
            }

            reader.TrySkip();
        }

        for (var index = 0; index < ranks.Length; index++)
        {
            ranks[index] = missing[index] > 0 ? UnionRanking.Excluded : ranks[index];
        }
    }

    private static void Apply(UnionMemberRule?[] rules, scoped ref Utf8JsonReader reader, Span<int> ranks, scoped Span<int> missing)
    {
        for (var index = 0; index < rules.Length; index++)
        {
            if (ranks[index] >= UnionRanking.Excluded - 1)
            {
                continue;
            }

            if (rules[index] is not { } rule)
            {
                ranks[index]++;
            }
            else if (rule.Fits(ref reader))
            {
                missing[index] -= rule.IsRequired ? 1 : 0;
                ranks[index] += rule.Suits(ref reader) ? 0 : 1;
            }
            else
            {
                ranks[index] = UnionRanking.Excluded;
            }
        }
    }
}
