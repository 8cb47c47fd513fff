using System.CommandLine;
using Dash.SpecDiff.CommandLine;

try
{
    var parsed = SpecDiffCommand.Create().Parse(args);
    var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? (int)ExitCode.BadInput : exitCode;
}
catch (Exception failure)
{
    await Console.Error.WriteLineAsync($"Cannot go on: {failure.Message}");
    return (int)ExitCode.BadInput;
}
