using System.Collections.ObjectModel;
using System.Net.Http.Headers;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <summary>
/// The headers of an answer as they arrived, and ways to read them in OpenAPI's style <c>simple</c>. Reading never fails: what is missing
/// or of another type is null, since a header must not cost the body that came with it.
/// </summary>
public sealed class ApiHeaders
{
    private readonly Dictionary<string, IReadOnlyList<string>> _lines = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes some by hand, for tests and mocks.</summary>
    /// <param name="lines">Names with values; a name may come several times.</param>
    public ApiHeaders(params IEnumerable<KeyValuePair<string, string>> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        foreach (var group in lines.GroupBy(static line => line.Key, static line => line.Value, StringComparer.OrdinalIgnoreCase))
        {
            _lines[group.Key] = [.. group];
        }
    }

    internal ApiHeaders(HttpResponseMessage response)
    {
        Add(response.Headers.NonValidated);
        Add(response.Content.Headers.NonValidated);
    }

    /// <summary>The headers by name in any case, with a text for each line that the service sent.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> All => new ReadOnlyDictionary<string, IReadOnlyList<string>>(_lines);

    /// <summary>The text of a header; null when it is missing.</summary>
    /// <param name="name">Its name in any case.</param>
    /// <returns>The text, several lines joined by commas.</returns>
    public string? ReadText(string name) => _lines.TryGetValue(name, out var lines) ? string.Join(", ", lines) : null;

    /// <summary>Reads a value of a value type.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is read from JSON.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <param name="form">What its text stands for.</param>
    /// <returns>The value; null when it is missing or of another type. An instant may also be a date as HTTP writes it.</returns>
    public T? ReadStruct<T, TCodec>(string name, HeaderForm form)
        where T : struct
        where TCodec : IJsonCodec<T> =>
        ReadText(name) is { } text && HeaderText.TryParse<T, TCodec>(HeaderText.Value(HttpDate.Normalize<T>(text), form), out var value) ? value : null;

    /// <summary>Reads a value of a reference type.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is read from JSON.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <param name="form">What its text stands for.</param>
    /// <returns>The value; null when it is missing or of another type.</returns>
    public T? ReadReference<T, TCodec>(string name, HeaderForm form)
        where T : class
        where TCodec : IJsonCodec<T> =>
        ReadText(name) is { } text && HeaderText.TryParse<T, TCodec>(HeaderText.Value(text, form), out var value) ? value : null;

    /// <summary>Reads items that commas part, outside of quotes; empty ones are passed over. Each <c>Set-Cookie</c> is one item.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <typeparam name="TCodec">How an item is read from JSON.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <param name="items">What the text of an item stands for.</param>
    /// <returns>The items; null when the header is missing or an item is of another type.</returns>
    public IReadOnlyList<T>? ReadList<T, TCodec>(string name, HeaderForm items)
        where TCodec : IJsonCodec<T>
    {
        if (!_lines.TryGetValue(name, out var lines))
        {
            return null;
        }

        var isWhole = string.Equals(name, "Set-Cookie", StringComparison.OrdinalIgnoreCase);
        var pieces = isWhole ? lines : lines.SelectMany(HeaderText.Split);
        return HeaderText.TryParse<IReadOnlyList<T>, ListCodec<T, TCodec>>(HeaderText.List(pieces.Select(HttpDate.Normalize<T>), items), out var list) ? list : null;
    }

    /// <summary>Reads an object: names and values by turns, all parted by commas, or <c>name=value</c> where it is exploded.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is read from JSON.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <param name="explode">Whether each name stands with its value.</param>
    /// <param name="others">What the text of a member stands for that is not in the list.</param>
    /// <param name="members">What the texts of the members stand for.</param>
    /// <returns>The object; null when it is missing or not of this shape.</returns>
    public T? ReadObject<T, TCodec>(string name, bool explode, HeaderForm others, ReadOnlySpan<HeaderMember> members = default)
        where T : class
        where TCodec : IJsonCodec<T> =>
        ReadText(name) is { } text
        && HeaderText.Object(HeaderText.Split(text), explode, others, members) is { } json
        && HeaderText.TryParse<T, TCodec>(json, out var value) ? value : null;

    private void Add(HttpHeadersNonValidated headers)
    {
        foreach (var (name, values) in headers)
        {
            _lines[name] = _lines.TryGetValue(name, out var known) ? [.. known, .. values] : [.. values];
        }
    }
}
