using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>
/// The members of one model in the order of the schema; a member's place is its case label in the generated reader.
/// Made once per model and shared by all threads.
/// </summary>
public sealed class JsonMembers
{
    private readonly JsonMember[] _members;
    private readonly JsonEncodedText[] _encoded;
    private readonly Utf8NameTable _names;

    /// <summary>Declares the members of a model.</summary>
    /// <param name="members">In the order in which the service usually sends them: the next one is tried first.</param>
    /// <exception cref="ArgumentException">Two members have the same name.</exception>
    public JsonMembers(params JsonMember[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        _members = members;
        _encoded = Array.ConvertAll(members, member => JsonEncodedText.Encode(member.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        _names = new Utf8NameTable(Array.ConvertAll(members, member => member.Name));
        foreach (var (index, member) in members.Index())
        {
            if (member.Flags.HasFlag(JsonMemberFlags.Required))
            {
                Required.Add(index);
            }
        }
    }

    // A field: asking a property for it would add to a copy.
    internal readonly MemberSet Required = new();

    internal string NameOf(int member) => _members[member].Name;

    internal bool IsNullable(int member) => (_members[member].Flags & JsonMemberFlags.Nullable) != 0;

    internal bool IsRequired(int member) => (_members[member].Flags & JsonMemberFlags.Required) != 0;

    internal JsonEncodedText EncodedName(int member) => _encoded[member];

    internal int Find(string name) => _names.IndexOf(name);

    /// <summary>Which member the property name under the reader is, -1 for none; tries the predicted one first.</summary>
    internal int Find(ref Utf8JsonReader reader, int predicted)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && _names.IsAt(predicted, reader.ValueSpan))
        {
            return predicted;
        }

        return Search(ref reader);
    }

    internal IEnumerable<string> Missing(MemberSet seen)
    {
        for (var member = 0; member < _members.Length; member++)
        {
            if (IsRequired(member) && !seen.Contains(member))
            {
                yield return _members[member].Name;
            }
        }
    }

    private int Search(ref Utf8JsonReader reader) =>
        reader.HasValueSequence || reader.ValueIsEscaped ? _names.IndexOf(JsonText.Read(ref reader)) : _names.IndexOf(reader.ValueSpan);
}
