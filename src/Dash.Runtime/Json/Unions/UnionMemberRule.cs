using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>What one variant says about a member, ready to be compared with a token.</summary>
internal sealed class UnionMemberRule(JsonUnionMember member)
{
    private readonly Utf8NameTable? _values = member.Values is null ? null : new Utf8NameTable([.. member.Values.Distinct(StringComparer.Ordinal)]);

    internal bool IsRequired => member.IsRequired;

    internal bool Fits(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null
        || ((member.Kinds & UnionText.KindOf(reader.TokenType)) != 0 && (_values is null || UnionText.IndexIn(_values, ref reader) >= 0));

    /// <summary>Whether a value that fits also looks as the variant says, so that it is rather of this one than of another.</summary>
    internal bool Suits(ref Utf8JsonReader reader) =>
        UnionForms.Has(member.Form, ref reader) && (member.ItemKinds == JsonKinds.Any || HasItems(reader));

    /// <param name="reader">A copy, which looks at the first item.</param>
    private bool HasItems(Utf8JsonReader reader) => reader.TokenType != JsonTokenType.StartArray || !reader.Read()
        || UnionText.KindOf(reader.TokenType) is var kind && (kind == JsonKinds.None || (member.ItemKinds & kind) != 0);
}
