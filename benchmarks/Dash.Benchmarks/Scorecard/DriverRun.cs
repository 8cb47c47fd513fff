using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Benchmarks.Scorecard;

/// <summary>The generator inside a compiler that stays, as an editor keeps one: what a run allocates, what an edit costs.</summary>
internal sealed record DriverRun(long AllocatedBytes, TimeSpan Edit, TimeSpan CodeEdit)
{
    private const int Edits = 5;

    public static DriverRun Of(string path)
    {
        var generator = (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(Installation.Generator).GetType("Dash.Generator.DashGenerator", throwOnError: true)!)!;
        var text = File.ReadAllText(path);
        var file = new MemoryText(path, text);
        var compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText("internal static class Consumer;")]);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [file]);

        var before = GC.GetAllocatedBytesForCurrentThread();
        driver = driver.RunGenerators(compilation);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var edits = new List<TimeSpan>();
        for (var edit = 1; edit <= Edits; edit++)
        {
            var changed = new MemoryText(path, WithDescription(text, edit));
            driver = driver.ReplaceAdditionalText(file, changed);
            file = changed;
            edits.Add(Time(() => driver = driver.RunGenerators(compilation)));
        }

        var code = Time(() => driver = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Further;"))));
        return new DriverRun(allocated, edits.Order().ElementAt(Edits / 2), code);
    }

    private static TimeSpan Time(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed;
    }

    // The last description of a document belongs to one of its schemas or operations.
    private static string WithDescription(string text, int edit)
    {
        var json = text.LastIndexOf("\"description\": \"", StringComparison.Ordinal);
        var at = json >= 0 ? json + "\"description\": \"".Length : text.LastIndexOf("description: ", StringComparison.Ordinal) + "description: ".Length;
        return at < "description: ".Length ? text : text.Insert(at, $"Edited {edit}. ");
    }
}
