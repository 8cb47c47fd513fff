using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Generator.Tests.Harness;

/// <summary>
/// Runs the generator as the compiler does. Every run is made twice and has to be cached the second time, every diagnostic has to be
/// expected, the model may not hold on to the compilation, and the output has to compile without a warning.
/// </summary>
public static class GeneratorHarness
{
    /// <summary>Generates and demands that nothing is reported.</summary>
    public static GeneratedCode Generate(params SpecFile[] files)
    {
        var code = GenerateWithDiagnostics(files);
        Assert.Empty(code.Diagnostics);
        return code;
    }

    /// <summary>Generates; the caller asserts the diagnostics. Code that goes with an error need not compile.</summary>
    public static GeneratedCode GenerateWithDiagnostics(params SpecFile[] files)
    {
        var code = Run(files);
        if (!code.Diagnostics.Any(static text => text.Contains(": Error ", StringComparison.Ordinal)))
        {
            CompiledOutput.AssertCompiles(code);
        }

        return code;
    }

    /// <summary>Generates without compiling the output.</summary>
    public static GeneratedCode Run(params SpecFile[] files)
    {
        var session = new GeneratorSession(files);
        var first = session.Run();
        ModelGraph.AssertHoldsValuesOnly(first);
        RunReasons.AssertAllCached(session.RunAgainOnClone());
        return ToCode(first);
    }

    internal static GeneratedCode ToCode(GeneratorDriverRunResult result)
    {
        var run = Assert.Single(result.Results);
        Assert.Null(run.Exception);
        return new GeneratedCode(run.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString()), run.Diagnostics);
    }

    internal static CSharpCompilation EmptyCompilation() => CSharpCompilation.Create(
        "Consumer", [CSharpSyntaxTree.ParseText("internal static class Consumer;")], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
