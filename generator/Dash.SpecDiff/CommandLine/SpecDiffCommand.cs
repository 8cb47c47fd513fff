using System.CommandLine;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Reports;

namespace Dash.SpecDiff.CommandLine;

/// <summary>The command line: two documents, and how to report what is between them.</summary>
internal static class SpecDiffCommand
{
    private const string Purpose =
        "Tells what a change of an OpenAPI document (3.0 to 3.2, JSON or YAML) means for callers and for the generated SDK. "
        + "Exit code 0: nothing at or above --fail-on; 1: something; 2: bad input.";

    public static RootCommand Create()
    {
        var old = new Argument<string>("old") { Description = "The document as it was." };
        var @new = new Argument<string>("new") { Description = "The document as it is to be." };
        var format = new Option<ReportFormat>("--format") { Description = "text, markdown or json.", DefaultValueFactory = _ => ReportFormat.Text };
        var failOn = new Option<string>("--fail-on") { Description = "The mildest change that is a failure.", DefaultValueFactory = _ => "breaking" };
        failOn.AcceptOnlyFromAmong(FailOn.Words);
        var allowsErrors = new Option<bool>("--allow-errors") { Description = "Compare documents in which the generator finds errors, as far as they can be read." };
        var command = new RootCommand(Purpose) { old, @new, format, failOn, allowsErrors };
        command.Subcommands.Add(Checks());
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var run = new SpecDiffRun(parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new))
            {
                Format = parsed.GetValue(format),
                FailOn = parsed.GetValue(failOn)!,
                AllowsErrors = parsed.GetValue(allowsErrors),
            };
            return (int)await run.RunAsync(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static Command Checks()
    {
        var command = new Command("checks", "List every change that is recognised: id, level, who notices, what it means.");
        command.SetAction(parsed =>
        {
            foreach (var check in Catalog.All)
            {
                parsed.InvocationConfiguration.Output.Write($"{check.Id}\t{LevelText.Of(check.Level)}\t{LevelText.Of(check.Category)}\t{check.Meaning}\n");
            }
        });
        return command;
    }
}
