using System.CommandLine;
using Dash.McpServer.CommandLine;

try
{
    return await DashCommandLine.Create().Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception failure)
{
    await Console.Error.WriteLineAsync($"Cannot go on: {failure.Message}");
    return 1;
}
