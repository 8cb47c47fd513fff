using System.Diagnostics;

namespace Dash.Package.Tests.Support;

/// <summary>Runs a program to its end: the .NET command line as somebody else's shell would, or what it has built.</summary>
internal static class DotNet
{
    // Packing builds everything anew, which takes a busy machine several times as long; this only ends what hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    /// <summary>Runs <c>dotnet</c> and returns what it wrote; a failure fails the test with that text.</summary>
    public static Task<string> RunAsync(string folder, params string[] arguments) => ExecuteAsync("dotnet", folder, arguments);

    /// <summary>Builds through <c>dotnet</c>, leaving no process behind that would keep the output streams open.</summary>
    public static Task<string> BuildAsync(string folder, params string[] arguments) =>
        RunAsync(folder, [.. arguments, "-nodeReuse:false", "-p:UseSharedCompilation=false", "--tl:off"]);

    /// <summary>Runs any program in the same way.</summary>
    public static async Task<string> ExecuteAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        ForgetTheOuterBuild(start);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        var text = await output + await errors;
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{text}");
        return text;
    }

    // Tests run inside a build, whose own settings would reach the inner one through the environment.
    private static void ForgetTheOuterBuild(ProcessStartInfo start)
    {
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        // Another place for the output of builds would be that of the inner one too.
        start.Environment.Remove("ArtifactsPath");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
    }
}
