using System.Diagnostics;

namespace Dash.Benchmarks.Peers;

/// <summary>NSwag's own command line, where somebody has installed it (npm package nswag).</summary>
internal static class NSwagTool
{
    /// <summary>The environment variable that names the tool's dotnet-nswag.dll.</summary>
    public const string Variable = "NSWAG_DLL";

    public static string Missing => $"NSwag is not compared: set {Variable} to the dotnet-nswag.dll of the npm package nswag.";

    public static string? Location => Environment.GetEnvironmentVariable(Variable) is { } path && File.Exists(path) ? path : null;

    /// <summary>The client as C#, or what the tool said instead.</summary>
    public static NSwagRun Generate(string document, string @namespace)
    {
        var output = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.cs");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in Arguments(document, output, @namespace))
        {
            start.ArgumentList.Add(argument);
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        var elapsed = watch.Elapsed;
        var code = process.ExitCode == 0 && File.Exists(output) ? File.ReadAllText(output) : null;
        File.Delete(output);
        return new NSwagRun(code, elapsed, said);
    }

    private static string[] Arguments(string document, string output, string @namespace) =>
    [
        Location!, "openapi2csclient", $"/input:{document}", $"/output:{output}", $"/namespace:{@namespace}", "/classname:Client",
        "/jsonLibrary:SystemTextJson", "/operationGenerationMode:SingleClientFromOperationId", "/generateOptionalParameters:true",
        "/generateNullableReferenceTypes:true",
    ];
}
