using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Dash.Generator.Diagnostics;
using Dash.Generator.Planning;
using Dash.Generator.Planning.Selection;
using Dash.Generator.Reading;
using Dash.Generator.Support;

namespace Dash.Generator;

/// <summary>From trees to a plan, for all documents together since they may refer to each other.</summary>
internal static class PlanStep
{
    public static PlanResult Run(ImmutableArray<ParsedSource> sources, CancellationToken cancellationToken)
    {
        var read = DocumentReader.Read(sources.Select(static source => source.Text).ToList(), cancellationToken);
        var optionProblems = new ProblemList();
        var targets = read.Documents.Documents.Select(document => Target(document, sources, optionProblems)).ToList();
        var plan = SdkPlanner.Plan(targets, read.Documents, cancellationToken);
        var problems = read.Problems.Concat(optionProblems.ToEquatableArray()).Concat(plan.Problems)
            .OrderBy(static problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Position.Start);
        return new PlanResult(plan.Model, problems.ToEquatableArray());
    }

    private static bool IsValidated(Document.ApiDocument document, DocumentSource source, ProblemList problems)
    {
        if (bool.TryParse(source.Validation ?? bool.FalseString, out var isValidated))
        {
            return isValidated;
        }

        problems.Report(OptionDescriptors.NotABoolean, document, document.Position, source.Validation!, "OpenApiValidation");
        return false;
    }

    private static DocumentTarget Target(Document.ApiDocument document, ImmutableArray<ParsedSource> sources, ProblemList problems)
    {
        var source = sources.First(source => string.Equals(source.Text.Path, document.Path, StringComparison.Ordinal)).Source;
        var selection = new OperationSelection(source.Include, source.Exclude);
        return DocumentTarget.For(selection.Apply(document, problems), source.Namespace, source.Client, selection.IsFilter, IsValidated(document, source, problems));
    }
}
