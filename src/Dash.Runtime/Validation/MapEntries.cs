using System.Diagnostics.CodeAnalysis;

namespace Dash.Runtime.Validation;

/// <summary>Walks over a map; without memory of its own for the two types of map that are usual.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "It is walked over once, never compared.")]
public struct MapEntries<T>
{
    private readonly OrderedDictionary<string, T>? _ordered;
    private readonly bool _isDictionary;
    private readonly IEnumerator<KeyValuePair<string, T>>? _others;
    private Dictionary<string, T>.Enumerator _dictionary;
    private int _index;

    /// <summary>Starts before the first entry.</summary>
    /// <param name="map">The map; it must not change meanwhile.</param>
    public MapEntries(IReadOnlyDictionary<string, T> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        _ordered = map as OrderedDictionary<string, T>;
        if (map is Dictionary<string, T> dictionary)
        {
            _isDictionary = true;
            _dictionary = dictionary.GetEnumerator();
        }
        else if (_ordered is null)
        {
            _others = map.GetEnumerator();
        }
    }

    /// <summary>Steps to the next entry.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">Its value.</param>
    /// <returns>False when there are no more.</returns>
    public bool Next(out string key, out T value)
    {
        var hasNext = _ordered is not null ? _index < _ordered.Count : _isDictionary ? _dictionary.MoveNext() : _others!.MoveNext();
        (key, value) = hasNext ? Current() : (new KeyValuePair<string, T>("", default!));
        _index++;
        return hasNext;
    }

    private readonly KeyValuePair<string, T> Current() =>
        _ordered is not null ? _ordered.GetAt(_index) : _isDictionary ? _dictionary.Current : _others!.Current;
}
