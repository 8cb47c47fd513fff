using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Benchmarks.Scorecard;

/// <summary>The generator inside a compiler that stays, with one document open.</summary>
internal sealed class EditorSession
{
    private readonly string _path;
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText("internal static class Consumer;")]);
    private MemoryText _file;
    private GeneratorDriver _driver;

    public EditorSession(string path)
    {
        _path = path;
        Text = File.ReadAllText(path);
        _file = new MemoryText(path, Text);
        var generator = (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(Installation.Generator).GetType("Dash.Generator.DashGenerator", throwOnError: true)!)!;
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [_file]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _driver = _driver.RunGenerators(_compilation);
        AllocatedBytes = GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The document as it lies on disk.</summary>
    public string Text { get; }

    /// <summary>By the first run.</summary>
    public long AllocatedBytes { get; }

    /// <summary>Replaces the document, and times the run that this causes.</summary>
    public TimeSpan Edit(string text)
    {
        var changed = new MemoryText(_path, text);
        _driver = _driver.ReplaceAdditionalText(_file, changed);
        _file = changed;
        return Time(() => _driver = _driver.RunGenerators(_compilation));
    }

    /// <summary>Replaces the document, and counts the files that are written anew.</summary>
    public int FilesWrittenBy(string text)
    {
        var earlier = Sources();
        _ = Edit(text);
        return Sources().Count(source => !earlier.Contains(source));
    }

    /// <summary>Adds a C# file, and times the run that this causes.</summary>
    public TimeSpan EditCode()
    {
        var further = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Further;"));
        return Time(() => _driver = _driver.RunGenerators(further));
    }

    private HashSet<object> Sources() =>
        _driver.GetRunResult().Results.Single().GeneratedSources.Select(static source => (object)source.SourceText).ToHashSet(ReferenceEqualityComparer.Instance);

    private static TimeSpan Time(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed;
    }
}
