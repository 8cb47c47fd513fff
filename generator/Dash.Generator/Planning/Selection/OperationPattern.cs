using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Selection;

/// <summary>One pattern of <c>OpenApiInclude</c> or <c>OpenApiExclude</c>: a path, <c>tag:…</c> or <c>operation:…</c>, with <c>*</c> as wildcard.</summary>
internal sealed class OperationPattern
{
    private const string Tag = "tag:";
    private const string OperationId = "operation:";
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly Func<Operation, IEnumerable<string>> _namesOf;
    private readonly Regex _regex;
    private readonly string _prefix;
    private readonly string _name;

    private OperationPattern(string text, string prefix, Func<Operation, IEnumerable<string>> namesOf)
    {
        Text = text;
        _prefix = prefix;
        _name = text.Substring(prefix.Length).Trim();
        _namesOf = namesOf;
        _regex = new Regex(prefix.Length == 0 ? PathExpression(_name) : NameExpression(_name), RegexOptions.CultureInvariant, Timeout);
    }

    /// <summary>The pattern as the project wrote it.</summary>
    public string Text { get; }

    /// <summary>Null when the text is none of the three kinds.</summary>
    public static OperationPattern? Parse(string text) => text switch
    {
        _ when text[0] == '/' => new OperationPattern(text, "", static operation => [operation.PathTemplate]),
        _ when StartsWith(text, Tag) => new OperationPattern(text, Tag, static operation => operation.Tags.Select(static tag => tag.Value)),
        _ when StartsWith(text, OperationId) => new OperationPattern(
            text, OperationId, static operation => operation.OperationId is { } id ? [id.Value] : []),
        _ => null,
    };

    public bool Matches(Operation operation) => _namesOf(operation).Any(name => _regex.IsMatch(name));

    /// <summary>What somebody may have meant by a pattern that matches none of the operations, written as a pattern.</summary>
    public string? Nearest(IEnumerable<Operation> operations)
    {
        var names = operations.SelectMany(_namesOf).Distinct(StringComparer.Ordinal);
        return Support.Suggestion.Nearest(_name, _prefix.Length == 0 ? names.Concat(names.Select(FirstSegment).Distinct(StringComparer.Ordinal)) : names) is { } name
            ? _prefix + name
            : null;
    }

    private static bool StartsWith(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && text.Trim().Length > prefix.Length;

    /// <summary><c>/a/**</c> is <c>/a</c> and everything below it; a single star stays within its segment.</summary>
    private static string PathExpression(string path)
    {
        var hasTail = path.EndsWith("/**", StringComparison.Ordinal);
        var head = hasTail ? path.Substring(0, path.Length - 3) : path;
        var expression = Regex.Escape(head).Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*");
        return $@"\A{expression}{(hasTail ? "(?:/.*)?" : "")}\z";
    }

    private static string NameExpression(string name) => $@"(?s)\A{Regex.Escape(name).Replace(@"\*", ".*")}\z";

    private static string FirstSegment(string path) => path.IndexOf('/', 1) is > 0 and var end ? path.Substring(0, end) + "/**" : path;
}
