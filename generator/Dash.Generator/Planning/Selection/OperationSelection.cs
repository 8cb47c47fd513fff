using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Selection;

/// <summary>The operations of a document that a project wants: those that something includes (all, when nothing is named) and nothing excludes.</summary>
internal sealed class OperationSelection(string? include, string? exclude)
{
    /// <summary>The build hands the patterns over with <c>|</c> between them, since its own format ends a value at a semicolon.</summary>
    private static readonly char[] Separators = [';', '|', '\n', '\r'];

    private readonly IReadOnlyList<string> _include = Split(include);
    private readonly IReadOnlyList<string> _exclude = Split(exclude);

    /// <summary>Whether anything is asked for; if so, schemas that nothing selected uses are left out as well.</summary>
    public bool IsFilter => _include.Count + _exclude.Count > 0;

    /// <summary>The document with the selected operations. A pattern without effect is reported at the beginning of the document.</summary>
    public ApiDocument Apply(ApiDocument document, ProblemList problems)
    {
        if (!IsFilter)
        {
            return document;
        }

        var include = Parse(_include, "OpenApiInclude", document, problems);
        var exclude = Parse(_exclude, "OpenApiExclude", document, problems);
        return document.WithOperations([.. document.Operations.Where(IsWanted)], [.. document.Webhooks.Where(webhook => IsWanted(webhook.Operation))]);

        bool IsWanted(Operation operation) =>
            (_include.Count == 0 || include.Any(pattern => pattern.Matches(operation))) && !exclude.Any(pattern => pattern.Matches(operation));
    }

    private static List<OperationPattern> Parse(IReadOnlyList<string> texts, string option, ApiDocument document, ProblemList problems)
    {
        var patterns = new List<OperationPattern>();
        var operations = document.Operations.Concat(document.Webhooks.Select(static webhook => webhook.Operation)).ToList();
        foreach (var text in texts)
        {
            if (OperationPattern.Parse(text) is not { } pattern)
            {
                problems.Report(OptionDescriptors.BadPattern, document, document.Position, text, option);
            }
            else if (operations.Any(pattern.Matches))
            {
                patterns.Add(pattern);
            }
            else
            {
                var advice = pattern.Nearest(operations) is { } nearest ? $" Did you mean '{nearest}'?" : "";
                problems.Report(OptionDescriptors.PatternSelectsNothing, document, document.Position, text, option, advice);
            }
        }

        return patterns;
    }

    private static IReadOnlyList<string> Split(string? patterns) =>
        [.. (patterns ?? "").Split(Separators).Select(static pattern => pattern.Trim().Replace("%23", "#")).Where(static pattern => pattern.Length > 0).Distinct(StringComparer.Ordinal)];
}
