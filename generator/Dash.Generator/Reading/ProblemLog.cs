using System;
using System.Collections.Generic;
using System.Globalization;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Support;
using Microsoft.CodeAnalysis;

namespace Dash.Generator.Reading;

/// <summary>Collects what is wrong with one document. The same problem at the same place counts once, and no kind of problem can flood the build.</summary>
internal sealed class ProblemLog(string path)
{
    internal const int MostOfAKind = 200;

    private readonly HashSet<DiagnosticInfo> _problems = [];
    private readonly List<DiagnosticInfo> _ordered = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public EquatableArray<DiagnosticInfo> Problems => _ordered.ToEquatableArray();

    /// <summary>Whether a problem of this kind would still be kept; asked before a message that is costly to make.</summary>
    public bool Takes(DiagnosticDescriptor descriptor) => CountOf(descriptor) <= MostOfAKind;

    public void Report(DiagnosticDescriptor descriptor, SourcePosition position, params string[] arguments)
    {
        if (!Takes(descriptor) || !_problems.Add(new DiagnosticInfo(descriptor, path, position, new EquatableArray<string>(arguments))))
        {
            return;
        }

        var count = CountOf(descriptor);
        _counts[descriptor.Id] = count + 1;
        _ordered.Add(count < MostOfAKind
            ? new DiagnosticInfo(descriptor, path, position, new EquatableArray<string>(arguments))
            : new DiagnosticInfo(Descriptors.TooManyProblems, path, position, [MostOfAKind.ToString(CultureInfo.InvariantCulture), descriptor.Id]));
    }

    private int CountOf(DiagnosticDescriptor descriptor) => _counts.TryGetValue(descriptor.Id, out var count) ? count : 0;
}
