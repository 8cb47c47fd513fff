using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>
/// Walks the members of one JSON object for a generated model: hands out known members, keeps the others aside, and demands
/// what is required.
/// </summary>
public ref struct JsonObjectReader
{
    private readonly JsonMembers _members;
    private MemberSet _seen;
    private UnknownMembers? _unknown;
    private int _predicted;

    /// <summary>Begins an object.</summary>
    /// <param name="members">The members of the model.</param>
    /// <param name="reader">Stands on the first token of the value.</param>
    /// <exception cref="JsonFormatException">The value is no object.</exception>
    public JsonObjectReader(JsonMembers members, scoped ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonFormatException.Unexpected(ref reader, "an object");
        }

        _members = members;
    }

    /// <summary>
    /// Goes to the next member the model knows and leaves the reader on the first token of its value. Unknown members, and null for
    /// a member that may be left out but not be null, are kept aside on the way.
    /// </summary>
    /// <param name="reader">The reader the object was begun with.</param>
    /// <param name="member">The place of the member in <see cref="JsonMembers"/>.</param>
    /// <returns>False at the end of the object.</returns>
    /// <exception cref="JsonFormatException">A required member that may not be null is null.</exception>
    public bool Next(scoped ref Utf8JsonReader reader, out int member)
    {
        while (ReadToken(ref reader) == JsonTokenType.PropertyName)
        {
            member = _members.Find(ref reader, _predicted);
            if (member < 0)
            {
                KeepUnknown(ref reader);
                continue;
            }

            _predicted = member + 1;
            if (ReadToken(ref reader) == JsonTokenType.Null && !_members.IsNullable(member))
            {
                KeepNull(ref reader, member);
                continue;
            }

            _seen.Add(member);
            return true;
        }

        member = -1;
        return false;
    }

    /// <summary>Ends the object.</summary>
    /// <param name="reader">Stands on the closing brace.</param>
    /// <returns>What was kept aside; null when the model knew every member.</returns>
    /// <exception cref="JsonFormatException">Required members are missing; the message names all of them.</exception>
    public readonly UnknownMembers? Finish(scoped ref Utf8JsonReader reader)
    {
        if (!_seen.ContainsAll(_members.Required))
        {
            var missing = string.Join(", ", _members.Missing(_seen).Select(name => $"'{name}'"));
            throw new JsonFormatException($"the object lacks what is required: {missing}.", reader.TokenStartIndex);
        }

        return _unknown;
    }

    /// <summary>Ends the object of a model whose other members have a type.</summary>
    /// <typeparam name="T">The type of the other members.</typeparam>
    /// <typeparam name="TCodec">How one is read.</typeparam>
    /// <param name="reader">Stands on the closing brace.</param>
    /// <param name="unknown">What does not fit the type and what was kept aside of declared members; null when there is none.</param>
    /// <returns>The members the model does not declare; null when there are none.</returns>
    /// <exception cref="JsonFormatException">Required members are missing; the message names all of them.</exception>
    public readonly IReadOnlyDictionary<string, T>? Finish<T, TCodec>(scoped ref Utf8JsonReader reader, out UnknownMembers? unknown)
        where TCodec : IJsonCodec<T>
    {
        unknown = null;
        return Finish(ref reader) is { } kept ? AdditionalMembers.Take<T, TCodec>(kept, _members, out unknown) : null;
    }

    private static JsonTokenType ReadToken(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonFormatException("the text ends inside an object.", reader.BytesConsumed);
        }

        return reader.TokenType;
    }

    private void KeepUnknown(ref Utf8JsonReader reader)
    {
        var name = JsonText.Read(ref reader);
        ReadToken(ref reader);
        (_unknown ??= new UnknownMembers()).Keep(name, JsonElementCodec.Read(ref reader));
    }

    private void KeepNull(ref Utf8JsonReader reader, int member)
    {
        if (_members.IsRequired(member))
        {
            throw new JsonFormatException("expected a value, found null.", reader.TokenStartIndex);
        }

        (_unknown ??= new UnknownMembers()).Keep(_members.NameOf(member), JsonElementCodec.Null);
    }
}
