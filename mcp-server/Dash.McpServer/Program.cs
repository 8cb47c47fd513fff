using System.CommandLine;
using Dash.McpServer.CommandLine;

try
{
    return await DashCommandLine.Create().Parse(args).InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        // What is in flight when the process is asked to end may take ten seconds; only then is it cut off.
        ProcessTerminationTimeout = TimeSpan.FromSeconds(15),
    });
}
catch (Exception failure)
{
    await Console.Error.WriteLineAsync($"Cannot go on: {failure.Message}");
    return 1;
}
