namespace Dash.Runtime.Testing;

/// <summary>Which requests an expectation is for, as it can be said in one line.</summary>
internal sealed class FakePattern
{
    private readonly HttpMethod _method;
    private readonly string _text;
    private readonly string[] _segments;
    private readonly string[] _query;

    public FakePattern(HttpMethod method, string path)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith('/'))
        {
            throw new ArgumentException($"The path '{path}' has to begin with a slash, as in /notes/{{id}}.", nameof(path));
        }

        (_method, _text) = (method, $"{method} {path}");
        var (before, after) = path.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? (path[..mark], path[(mark + 1)..]) : (path, "");
        (_segments, _query) = (Segments(before), Pairs(after));
    }

    /// <summary>What is another in the request; nothing when it matches.</summary>
    public string? Refuses(FakeRequest request)
    {
        string?[] differences =
        [
            request.Method == _method ? null : "another method",
            PathDistance(request) == 0 ? null : "another path",
            Missing(request) is { Length: > 0 } missing ? $"without {string.Join(" and ", missing)} in the query" : null,
        ];
        return string.Join(", ", differences.OfType<string>()) is { Length: > 0 } text ? text : null;
    }

    /// <summary>How far a request is from what is meant: a segment counts more than the method, and that more than the query.</summary>
    public int Distance(FakeRequest request) => (PathDistance(request) * 4) + (request.Method == _method ? 0 : 3) + Missing(request).Length;

    public override string ToString() => _text;

    private int PathDistance(FakeRequest request)
    {
        var sent = Segments(request.Path);
        var common = Math.Min(sent.Length, _segments.Length);
        var different = Enumerable.Range(0, common).Count(index => !IsHole(_segments[index]) && Uri.UnescapeDataString(sent[index]) != Uri.UnescapeDataString(_segments[index]));
        return different + Math.Max(sent.Length, _segments.Length) - common;
    }

    private string[] Missing(FakeRequest request) => [.. _query.Except(Pairs(request.Query.TrimStart('?')), StringComparer.Ordinal)];

    private static bool IsHole(string segment) => segment.StartsWith('{') && segment.EndsWith('}');

    private static string[] Segments(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Pairs(string query) => [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
}
