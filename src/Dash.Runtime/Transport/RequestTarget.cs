using System.Text;

namespace Dash.Runtime;

/// <summary>Path and query of a call, filled and escaped.</summary>
internal sealed class RequestTarget
{
    private readonly StringBuilder _query = new();
    private readonly string _template;
    private string _path;

    internal RequestTarget(string pathTemplate) => (_template, _path) = (pathTemplate, pathTemplate);

    /// <exception cref="InvalidOperationException">A path parameter was never filled.</exception>
    public override string ToString() => _path.Contains('{', StringComparison.Ordinal)
        ? throw new InvalidOperationException($"The path '{_path}' still has a parameter without a value.")
        : $"{_path}{_query}";

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
            _query.Append(Separator).Append(query);
        }
    }

    internal void AddQuery(string name, IEnumerable<string> values, bool explode)
    {
        if (!explode)
        {
            Begin(name).AppendJoin(',', values.Select(Uri.EscapeDataString));
            return;
        }

        foreach (var value in values)
        {
            AddQuery(name, value);
        }
    }

    private bool StandsInQuery(string name) =>
        _template.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 && _template.IndexOf($"{{{name}}}", StringComparison.Ordinal) > query;

    // Some documents tell operations apart by a query in the template itself.
    private char Separator => _query.Length == 0 && !_template.Contains('?', StringComparison.Ordinal) ? '?' : '&';

    private StringBuilder Begin(string name) => _query.Append(Separator).Append(Uri.EscapeDataString(name)).Append('=');
}
