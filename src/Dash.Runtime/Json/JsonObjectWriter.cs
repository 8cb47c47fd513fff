using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Writes one JSON object for a generated model and remembers what it has written, so that no member appears twice.</summary>
public ref struct JsonObjectWriter
{
    private readonly JsonMembers _members;
    private readonly Utf8JsonWriter _writer;
    private MemberSet _written;

    /// <summary>Begins the object.</summary>
    /// <param name="members">The members of the model.</param>
    /// <param name="writer">Stands where a value may be written.</param>
    public JsonObjectWriter(JsonMembers members, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _members = members;
        _writer = writer;
        writer.WriteStartObject();
    }

    /// <summary>Writes a member that is always sent.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="member">Its place in <see cref="JsonMembers"/>.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="InvalidOperationException">The value is null though the schema forbids it.</exception>
    public void Write<T, TCodec>(int member, T value)
        where TCodec : IJsonCodec<T>
    {
        if (value is null && !_members.IsNullable(member))
        {
            throw new InvalidOperationException($"The member '{_members.NameOf(member)}' is required and may not be null: set it before sending.");
        }

        _written.Add(member);
        if (!ScalarMembers.TryWrite<T, TCodec>(_writer, _members.EncodedName(member), value))
        {
            _writer.WritePropertyName(_members.EncodedName(member));
            TCodec.Write(_writer, value);
        }
    }

    /// <summary>Writes an optional member of a value type; null is not sent.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="member">Its place in <see cref="JsonMembers"/>.</param>
    /// <param name="value">Its value, null for none.</param>
    public void WriteStruct<T, TCodec>(int member, T? value)
        where T : struct
        where TCodec : IJsonCodec<T>
    {
        if (value is { } present)
        {
            Write<T, TCodec>(member, present);
        }
    }

    /// <summary>Writes an optional member of a reference type; null is not sent.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="member">Its place in <see cref="JsonMembers"/>.</param>
    /// <param name="value">Its value, null for none.</param>
    public void WriteReference<T, TCodec>(int member, T? value)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            Write<T, TCodec>(member, value);
        }
    }

    /// <summary>Writes a member that tells "not sent" from null.</summary>
    /// <typeparam name="T">The type of the member, null included.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="member">Its place in <see cref="JsonMembers"/>.</param>
    /// <param name="value">Absent is not sent, null is sent as null.</param>
    public void WriteOptional<T, TCodec>(int member, Optional<T> value)
        where TCodec : IJsonCodec<T>
    {
        if (value.IsSet)
        {
            Write<T, TCodec>(member, value.Value!);
        }
    }

    /// <summary>Writes the other members of a model that has a type for them, then what was kept aside, and closes the object.</summary>
    /// <typeparam name="T">The type of the other members.</typeparam>
    /// <typeparam name="TCodec">How one is written.</typeparam>
    /// <param name="additional">The other members; one that the model declares and has written is left out.</param>
    /// <param name="unknownMembers">What the object was read with and did not know.</param>
    public readonly void Finish<T, TCodec>(IReadOnlyDictionary<string, T>? additional, UnknownMembers? unknownMembers)
        where TCodec : IJsonCodec<T>
    {
        foreach (var (name, value) in additional ?? new Dictionary<string, T>())
        {
            var member = _members.Find(name);
            if (member < 0 || !_written.Contains(member))
            {
                _writer.WritePropertyName(name);
                TCodec.Write(_writer, value);
            }
        }

        Finish(additional is null || unknownMembers is null ? unknownMembers : new UnknownMembers(unknownMembers.Where(member => !additional.ContainsKey(member.Key))));
    }

    /// <summary>Writes what was kept aside, except members written meanwhile, and closes the object.</summary>
    /// <param name="unknownMembers">What the object was read with and did not know.</param>
    public readonly void Finish(UnknownMembers? unknownMembers)
    {
        if (unknownMembers is not null)
        {
            foreach (var (name, value) in unknownMembers)
            {
                var member = _members.Find(name);
                if (member < 0 || !_written.Contains(member))
                {
                    _writer.WritePropertyName(name);
                    JsonElementCodec.Write(_writer, value);
                }
            }
        }

        _writer.WriteEndObject();
    }
}
