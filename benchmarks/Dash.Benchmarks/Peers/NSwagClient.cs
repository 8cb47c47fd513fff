using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Benchmarks.Peers;

/// <summary>NSwag's client for the scheduler, generated and compiled now: its code is not ours to keep.</summary>
internal static class NSwagClient
{
    private const string Adapter = """
        public static class Adapter
        {
            public static System.Func<System.Threading.Tasks.Task> List(System.Net.Http.HttpClient http)
            {
                var client = new NSwagPeer.Client(http) { BaseUrl = "https://scheduler.example/" };
                return () => client.ListXPostsAsync(new long[] { 4711 }, media_v2: true, limit: 10);
            }
        }
        """;

    /// <summary>A call of the list; null where NSwag is not installed.</summary>
    public static Func<Task>? TryCreate(HttpClient http)
    {
        if (NSwagTool.Location is null)
        {
            return null;
        }

        var run = NSwagTool.Generate(Path.Combine(AppContext.BaseDirectory, "scheduler.openapi.json"), "NSwagPeer");
        return run.Code is { } code ? Load(code, http) : throw new InvalidOperationException($"NSwag made no client: {run.Said}");
    }

    private static Func<Task> Load(string code, HttpClient http)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release);
        var compilation = CSharpCompilation.Create(
            "NSwagPeer", [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(Adapter)], platform.Select(path => MetadataReference.CreateFromFile(path)), options);
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        if (!result.Success)
        {
            throw new InvalidOperationException($"NSwag's client does not compile: {string.Join('\n', result.Diagnostics.Where(static problem => problem.Severity == DiagnosticSeverity.Error))}");
        }

        assembly.Position = 0;
        var method = new AssemblyLoadContext(name: null).LoadFromStream(assembly).GetType("Adapter")!.GetMethod("List")!;
        return (Func<Task>)method.Invoke(null, [http])!;
    }
}
