using System.Collections.Immutable;
using System.Reflection;
using Dash.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Generator.Tests.Harness;

/// <summary>Compiles generated code as the strictest project would: every warning an error, in a namespace that hides the framework's.</summary>
public static class CompiledOutput
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
        .WithWarningLevel(9999);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Append(typeof(ApiTransport).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly string[] HidingTypes = ["Task", "JsonElement", "JsonMember", "Uri", "ApiRequest", "ListCodec", "Optional"];

    public static void AssertCompiles(GeneratedCode code)
    {
        var problems = Problems(code);
        Assert.True(problems.Count == 0, string.Join("\n", problems.Take(20)) + $"\n{problems.Count} problem(s) in generated code.");
    }

    /// <summary>Everything the compiler says about the code.</summary>
    public static IReadOnlyList<string> Problems(GeneratedCode code) =>
        [.. Compile(code).GetDiagnostics().Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).Select(static diagnostic => diagnostic.ToString())];

    /// <summary>The code as a loaded assembly.</summary>
    public static Assembly Load(GeneratedCode code)
    {
        using var stream = new MemoryStream();
        var result = Compile(code).Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(20)));
        return Assembly.Load(stream.ToArray());
    }

    private static CSharpCompilation Compile(GeneratedCode code)
    {
        var trees = code.Files.Select(static file => CSharpSyntaxTree.ParseText(file.Value, ParseOptions, file.Key)).ToList();
        var namespaces = trees.Select(static tree => tree.GetCompilationUnitRoot().Members.OfType<Microsoft.CodeAnalysis.CSharp.Syntax.FileScopedNamespaceDeclarationSyntax>().Single().Name.ToString());
        return CSharpCompilation.Create("Generated", [.. trees, Hostile(namespaces.Distinct(StringComparer.Ordinal), code)], References, Options);
    }

    /// <summary>A namespace in which System, Dash and Task mean something else proves that every name is written with <c>global::</c>.</summary>
    private static SyntaxTree Hostile(IEnumerable<string> namespaces, GeneratedCode code) => CSharpSyntaxTree.ParseText(
        string.Join("\n", namespaces.Select(name => $$"""
            namespace {{name}}.System.Text { internal static class Hostile; }
            namespace {{name}}.Dash { internal static class Runtime; }
            namespace {{name}} { {{string.Concat(HidingTypes.Where(type => !code.Files.ContainsKey($"{name}.{type}.g.cs")).Select(static type => $"internal static class {type};"))}} }
            """)),
        ParseOptions);
}
