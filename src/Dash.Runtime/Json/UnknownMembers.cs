using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>
/// Members of a JSON object that the model does not declare, or declares differently (null where a value is promised), in the order
/// in which they stood. They are written back with the object, so nothing a newer service sends gets lost.
/// </summary>
/// <remarks>Compares by content. May also be set by hand, to send a member that the API has and the SDK does not know yet.</remarks>
public sealed class UnknownMembers : IReadOnlyDictionary<string, JsonElement>, IEquatable<UnknownMembers>
{
    private readonly OrderedDictionary<string, JsonElement> _members = new(StringComparer.Ordinal);

    /// <summary>Takes members to be sent in addition to those the model declares.</summary>
    /// <param name="members">Names on the wire and values; the last one of a name counts.</param>
    public UnknownMembers(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (var (name, value) in members)
        {
            Keep(name, value);
        }
    }

    internal UnknownMembers()
    {
    }

    /// <inheritdoc/>
    public int Count => _members.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _members.Keys;

    /// <inheritdoc/>
    public IEnumerable<JsonElement> Values => _members.Values;

    /// <inheritdoc/>
    public JsonElement this[string key] => _members[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _members.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out JsonElement value) => _members.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _members.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] UnknownMembers? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        foreach (var (name, value) in _members)
        {
            if (!other.TryGetValue(name, out var theirs) || !JsonText.AreEqual(value, theirs))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnknownMembers);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Independent of the order, as equality is.
        var hash = Count;
        foreach (var name in _members.Keys)
        {
            hash ^= StringComparer.Ordinal.GetHashCode(name);
        }

        return hash;
    }

    /// <summary>The names only: values may hold what does not belong in a log.</summary>
    /// <returns>The names in order, separated by commas.</returns>
    public override string ToString() => string.Join(", ", Keys);

    internal void Keep(string name, JsonElement value) => _members[name] = value;
}
