using System.Collections;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>A JSON array with a type of its own, generated for a schema whose items are the schema again. Immutable; compares by content.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TCodec">How an item is read and written.</typeparam>
public abstract record ListModel<T, TCodec> : IReadOnlyList<T>
    where TCodec : IJsonCodec<T>
{
    private readonly IReadOnlyList<T> _items;

    /// <summary>Takes a copy of the items.</summary>
    /// <param name="items">The items in order.</param>
    protected ListModel(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = [.. items];
    }

    /// <summary>Reads the array.</summary>
    /// <param name="reader">Stands on its first token, and on its last one afterwards.</param>
    /// <exception cref="JsonFormatException">The value is no array, or an item is not of the type.</exception>
    protected ListModel(ref Utf8JsonReader reader) => _items = ListCodec<T, TCodec>.Read(ref reader);

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both have equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(ListModel<T, TCodec>? other) =>
        ReferenceEquals(this, other) || (other is not null && EqualityContract == other.EqualityContract && _items.SequenceEqual(other._items));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The number of items only: values may hold what does not belong in a log.</summary>
    /// <returns>The name of the type and the number of items.</returns>
    public sealed override string ToString() => $"{EqualityContract.Name} ({Count})";

    /// <summary>Writes the array.</summary>
    /// <param name="writer">Stands where a value may be written.</param>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ListCodec<T, TCodec>.Write(writer, _items);
    }
}
