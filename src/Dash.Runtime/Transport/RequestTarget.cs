using System.Text;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <summary>Path and query of a call, filled and escaped.</summary>
internal sealed class RequestTarget
{
    private const int LargestSpare = 1024;

    // A call adds its parameters in one go on one thread, so the next call of the thread can have the builder.
    [ThreadStatic]
    private static StringBuilder? _spare;

    private StringBuilder? _building;
    private string _query = "";
    private readonly string _template;
    private string _path;

    internal RequestTarget(string pathTemplate) => (_template, _path) = (pathTemplate, pathTemplate);

    /// <exception cref="InvalidOperationException">A path parameter was never filled.</exception>
    public override string ToString() => _path.Contains('{', StringComparison.Ordinal)
        ? throw new InvalidOperationException($"The path '{_path}' still has a parameter without a value.")
        : _path + Query;

    private string Query
    {
        get
        {
            if (_building is { } built)
            {
                _query = built.ToString();
                _building = null;
                _spare = built.Capacity <= LargestSpare ? built.Clear() : null;
            }

            return _query;
        }
    }

    internal void Fill(string name, string value) => FillEscaped(name, value is "." or ".." ? value : Uri.EscapeDataString(value));

    /// <summary>Fills a parameter with a value that holds nothing it could leave its place with.</summary>
    internal void FillEscaped(string name, string value)
    {
        if (value is "" or "." or ".." && !StandsInQuery(name))
        {
            throw new ArgumentException($"The path parameter '{name}' is '{value}', which would address something else: give it a value.", nameof(value));
        }

        var placeholder = $"{{{name}}}";
        if (!_template.Contains(placeholder, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The path '{_template}' has no parameter '{name}'.", nameof(name));
        }

        // Escaped values hold no braces: they can never be taken for a placeholder.
        _path = _path.Replace(placeholder, value, StringComparison.Ordinal);
    }

    internal void AddQuery(string name, string value) => Begin(name).Append(Uri.EscapeDataString(value));

    internal void AddEscapedQuery(string name, string value) => Begin(name).Append(value);

    /// <summary>Adds a piece of the query that has its names in it.</summary>
    internal void AddRawQuery(string query)
    {
        if (query.Length > 0)
        {
            Builder().Append(Separator).Append(query);
        }
    }

    internal void AddQuery<T, TCodec>(string name, IReadOnlyList<T> values, bool explode)
        where TCodec : ITextCodec<T>
    {
        for (var index = 0; index < values.Count; index++)
        {
            var value = Uri.EscapeDataString(TCodec.Format(values[index]));
            (explode || index == 0 ? Begin(name) : Builder().Append(',')).Append(value);
        }
    }

    private bool StandsInQuery(string name) =>
        _template.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 && _template.IndexOf($"{{{name}}}", StringComparison.Ordinal) > query;

    // Some documents tell operations apart by a query in the template itself.
    private char Separator => Builder().Length == 0 && !_template.Contains('?', StringComparison.Ordinal) ? '?' : '&';

    private StringBuilder Begin(string name) => Builder().Append(Separator).Append(Uri.EscapeDataString(name)).Append('=');

    private StringBuilder Builder()
    {
        if (_building is null)
        {
            _building = (_spare ?? new StringBuilder()).Append(_query);
            _spare = null;
        }

        return _building;
    }
}
