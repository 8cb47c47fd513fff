using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>A JSON object of any names with a type of its own, generated for a schema whose values are the schema again. Immutable; compares by content.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TCodec">How a value is read and written.</typeparam>
public abstract record MapModel<T, TCodec> : IReadOnlyDictionary<string, T>
    where TCodec : IJsonCodec<T>
{
    private readonly IReadOnlyDictionary<string, T> _values;

    /// <summary>Takes a copy of the values.</summary>
    /// <param name="values">Names and values; the order is kept, the last one of a name counts.</param>
    protected MapModel(IEnumerable<KeyValuePair<string, T>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var copy = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            copy[name] = value;
        }

        _values = copy;
    }

    /// <summary>Reads the object.</summary>
    /// <param name="reader">Stands on its first token, and on its last one afterwards.</param>
    /// <exception cref="JsonFormatException">The value is no object, or one of its values is not of the type.</exception>
    protected MapModel(ref Utf8JsonReader reader) => _values = MapCodec<T, TCodec>.Read(ref reader);

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _values.Keys;

    /// <inheritdoc/>
    public IEnumerable<T> Values => _values.Values;

    /// <inheritdoc/>
    public T this[string key] => _values[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _values.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both have equal values under the same names, in whatever order.</summary>
    /// <param name="other">The other map.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(MapModel<T, TCodec>? other) =>
        ReferenceEquals(this, other) || (other is not null && EqualityContract == other.EqualityContract && Count == other.Count && this.All(other.Has));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Independent of the order, as equality is.
        var hash = Count;
        foreach (var (name, value) in _values)
        {
            hash ^= HashCode.Combine(name, value);
        }

        return hash;
    }

    /// <summary>The number of values only: names and values may hold what does not belong in a log.</summary>
    /// <returns>The name of the type and the number of values.</returns>
    public sealed override string ToString() => $"{EqualityContract.Name} ({Count})";

    /// <summary>Writes the object.</summary>
    /// <param name="writer">Stands where a value may be written.</param>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        MapCodec<T, TCodec>.Write(writer, _values);
    }

    private bool Has(KeyValuePair<string, T> entry) =>
        TryGetValue(entry.Key, out var value) && EqualityComparer<T>.Default.Equals(value, entry.Value);
}
