using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Benchmarks.Scorecard;

/// <summary>The generator inside a compiler that stays, as an editor keeps one: what a run allocates, what an edit costs.</summary>
internal sealed record DriverRun(long AllocatedBytes, TimeSpan FirstEdit, TimeSpan Edit, int FilesWritten, TimeSpan CodeEdit)
{
    /// <summary>An editor's process lives for hours, so its code is compiled in full before anything counts.</summary>
    private const int WarmUps = 120;

    private const int Edits = 31;
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(40);

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
        var warm = Stopwatch.StartNew();
        while (edits.Count < Edits + (warm.Elapsed < LongestWarmUp ? WarmUps : 0))
        {
            var changed = new MemoryText(path, WithDescription(text, edits.Count + 1));
            driver = driver.ReplaceAdditionalText(file, changed);
            file = changed;
            edits.Add(Time(() => driver = driver.RunGenerators(compilation)));
        }

        var earlier = Sources(driver);
        driver = driver.ReplaceAdditionalText(file, new MemoryText(path, WithDescription(text, 0))).RunGenerators(compilation);
        var written = Sources(driver).Count(source => !earlier.Contains(source));
        var code = Time(() => driver = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Further;"))));
        return new DriverRun(allocated, edits[0], edits.TakeLast(Edits).Order().ElementAt(Edits / 2), written, code);
    }

    private static HashSet<object> Sources(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.Select(static source => (object)source.SourceText).ToHashSet(ReferenceEqualityComparer.Instance);

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
