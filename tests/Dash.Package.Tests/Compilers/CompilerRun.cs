using System.Globalization;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Package.Tests.Compilers;

/// <summary>Runs a generator over a document in whatever compiler this assembly was loaded beside. Text only crosses the border.</summary>
public static class CompilerRun
{
    /// <returns>The compiler's version, the generated files with their hash, then what the run reported and what the compiler says about the output.</returns>
    public static string[] Run(string generator, string document, bool compile)
    {
        var context = AssemblyLoadContext.GetLoadContext(typeof(CompilerRun).Assembly)!;
        var type = context.LoadFromAssemblyPath(generator).GetType("Dash.Generator.DashGenerator", throwOnError: true)!;
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var driver = CSharpGeneratorDriver
            .Create([((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()], [new DocumentFile(document)], parse)
            .RunGeneratorsAndUpdateCompilation(Compilation(), out var compilation, out _);
        var result = driver.GetRunResult().Results.Single();
        var findings = compile ? compilation.GetDiagnostics().Where(finding => finding.Severity >= DiagnosticSeverity.Warning) : [];
        return
        [
            typeof(Compilation).Assembly.GetName().Version!.ToString(2),
            Summary(result),
            .. result.Diagnostics.Concat(findings).Select(finding => finding.ToString()),
            .. result.Exception is null ? Array.Empty<string>() : [result.Exception.ToString()],
        ];
    }

    private static string Summary(GeneratorRunResult result)
    {
        var files = result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files))));
        return string.Create(CultureInfo.InvariantCulture, $"{result.GeneratedSources.Length} files {hash}");
    }

    private static CSharpCompilation Compilation()
    {
        // The framework and the runtime library, and nothing of what the tests bring along.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "Dash.Runtime.dll"));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("Consumer", [], references.Select(path => MetadataReference.CreateFromFile(path)), options);
    }
}
