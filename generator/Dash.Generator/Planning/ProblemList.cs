using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Support;
using Microsoft.CodeAnalysis;

namespace Dash.Generator.Planning;

/// <summary>What planning complains about; the same complaint about the same place is kept once.</summary>
internal sealed class ProblemList
{
    private readonly List<DiagnosticInfo> _problems = [];
    private readonly HashSet<DiagnosticInfo> _known = [];

    public void Report(DiagnosticDescriptor descriptor, ApiDocument document, SourcePosition position, params string[] arguments)
    {
        var problem = new DiagnosticInfo(descriptor, document.Path, position, arguments.ToEquatableArray());
        if (_known.Add(problem))
        {
            _problems.Add(problem);
        }
    }

    public void AddRange(IEnumerable<DiagnosticInfo> problems) => _problems.AddRange(problems.Where(_known.Add));

    public EquatableArray<DiagnosticInfo> ToEquatableArray() => _problems.ToEquatableArray();
}
