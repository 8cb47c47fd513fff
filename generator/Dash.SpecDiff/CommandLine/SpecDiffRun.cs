using Dash.SpecDiff.Operations;
using Dash.SpecDiff.Reports;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.CommandLine;

/// <summary>One comparison as the command line asks for it.</summary>
internal sealed record SpecDiffRun(string Old, string New)
{
    public ReportFormat Format { get; init; } = ReportFormat.Text;

    /// <summary>One of <see cref="CommandLine.FailOn.Words"/>.</summary>
    public string FailOn { get; init; } = "breaking";

    /// <summary>Compare documents in which the generator finds errors, as far as they can be read.</summary>
    public bool AllowsErrors { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public async Task<ExitCode> RunAsync(TextWriter output, TextWriter errors, CancellationToken cancellationToken = default)
    {
        Spec old, @new;
        try
        {
            old = SpecLoader.Load(Old, AllowsErrors, cancellationToken);
            @new = SpecLoader.Load(New, AllowsErrors, cancellationToken);
        }
        catch (SpecException failure)
        {
            await errors.WriteAsync(string.Concat(failure.Problems.Select(static problem => problem + "\n"))).ConfigureAwait(false);
            await errors.WriteAsync("Nothing was compared. Correct the document, or give --allow-errors to compare what can be read of it.\n").ConfigureAwait(false);
            return ExitCode.BadInput;
        }

        var today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
        var report = new Report(Old, New, DocumentComparer.Compare(old, @new, today, cancellationToken));
        await output.WriteAsync(report.Write(Format)).ConfigureAwait(false);
        return CommandLine.FailOn.IsReached(FailOn, report.Worst) ? ExitCode.Changes : ExitCode.Fine;
    }
}
