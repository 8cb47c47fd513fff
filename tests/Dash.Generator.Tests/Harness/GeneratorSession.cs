using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Generator.Tests.Harness;

/// <summary>A generator driver that is kept between edits, as an editor keeps it.</summary>
internal sealed class GeneratorSession
{
    private GeneratorDriver _driver;
    private Compilation _compilation = GeneratorHarness.EmptyCompilation();
    private List<SpecText> _texts;

    public GeneratorSession(params SpecFile[] files)
    {
        _texts = [.. files.Select(static file => new SpecText(file))];
        _driver = CSharpGeneratorDriver.Create(
            [new DashGenerator().AsSourceGenerator()],
            _texts,
            optionsProvider: new SpecOptions(),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public GeneratorDriverRunResult Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return _driver.GetRunResult();
    }

    /// <summary>The same input as other objects: whatever compares by identity shows itself.</summary>
    public GeneratorDriverRunResult RunAgainOnClone()
    {
        _compilation = _compilation.Clone();
        Replace([.. _texts.Select(static text => new SpecText(text.File))]);
        return Run();
    }

    public GeneratorDriverRunResult RunAfterEditingCSharp()
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Added;"));
        return Run();
    }

    public GeneratorDriverRunResult RunAfterEditing(params SpecFile[] files)
    {
        Replace([.. files.Select(static file => new SpecText(file))]);
        return Run();
    }

    private void Replace(List<SpecText> texts)
    {
        foreach (var (before, after) in _texts.Zip(texts))
        {
            _driver = _driver.ReplaceAdditionalText(before, after);
        }

        _texts = texts;
    }
}
