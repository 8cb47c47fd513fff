using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>What .NET 9 brings under this name, for .NET 8: entries stay in the order in which their keys first came.</summary>
internal sealed class OrderedDictionary<TKey, TValue>(IEqualityComparer<TKey> comparer) : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    private readonly List<KeyValuePair<TKey, TValue>> _entries = [];
    private readonly Dictionary<TKey, int> _places = new(comparer);

    public int Count => _entries.Count;

    public bool IsReadOnly => false;

    public ICollection<TKey> Keys => _entries.ConvertAll(static entry => entry.Key);

    public ICollection<TValue> Values => _entries.ConvertAll(static entry => entry.Value);

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    public TValue this[TKey key]
    {
        get => _entries[_places[key]].Value;
        set
        {
            if (_places.TryGetValue(key, out var place))
            {
                _entries[place] = new(_entries[place].Key, value);
            }
            else
            {
                Add(key, value);
            }
        }
    }

    public void Add(TKey key, TValue value)
    {
        _places.Add(key, _entries.Count);
        _entries.Add(new(key, value));
    }

    public void Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    public KeyValuePair<TKey, TValue> GetAt(int index) => _entries[index];

    public bool ContainsKey(TKey key) => _places.ContainsKey(key);

    public bool Contains(KeyValuePair<TKey, TValue> item) => TryGetValue(item.Key, out var value) && EqualityComparer<TValue>.Default.Equals(value, item.Value);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var isKnown = _places.TryGetValue(key, out var place);
        value = isKnown ? _entries[place].Value : default;
        return isKnown;
    }

    public bool Remove(TKey key)
    {
        if (!_places.Remove(key, out var place))
        {
            return false;
        }

        _entries.RemoveAt(place);
        for (; place < _entries.Count; place++)
        {
            _places[_entries[place].Key] = place;
        }

        return true;
    }

    public bool Remove(KeyValuePair<TKey, TValue> item) => Contains(item) && Remove(item.Key);

    public void Clear()
    {
        _entries.Clear();
        _places.Clear();
    }

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => _entries.CopyTo(array, arrayIndex);

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
