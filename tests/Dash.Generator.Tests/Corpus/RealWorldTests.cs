using System.Diagnostics;
using System.Text.RegularExpressions;
using Dash.Generator.Tests.Harness;
using Dash.Testing;
using Xunit.Abstractions;

namespace Dash.Generator.Tests.Corpus;

/// <summary>Documents that nobody here has seen: each compiles without a warning, or is refused with places in it.</summary>
public sealed class RealWorldTests(ITestOutputHelper output)
{
    public static TheoryData<string> Documents => DocumentFolder.Find() is null ? [] : [.. DocumentFolder.Documents()];

    [DocumentTheory]
    [MemberData(nameof(Documents))]
    public void ADocumentCompilesOrIsToldWhyNot(string document)
    {
        var path = DocumentFolder.PathTo(document);
        var clock = Stopwatch.StartNew();

        var code = GeneratorHarness.Run(new SpecFile(path, File.ReadAllText(path)));

        output.WriteLine($"{code.Files.Count} files, {code.Files.Values.Sum(static text => (long)text.Length)} characters in two runs of {clock.Elapsed.TotalSeconds:F1} s together");
        foreach (var group in code.Diagnostics.GroupBy(static text => text.Split(": ")[1]))
        {
            output.WriteLine($"{group.Count()} x {group.First()}");
        }

        var place = new Regex($@"^{Regex.Escape(Path.GetFileName(path))}\([0-9]+,[0-9]+\): ", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        Assert.All(code.Diagnostics, line => Assert.Matches(place, line));
        if (!code.Diagnostics.Any(static line => line.Contains(": Error ", StringComparison.Ordinal)))
        {
            var problems = CompiledOutput.Problems(code);
            Assert.True(problems.Count == 0, $"{problems.Count} problem(s): {string.Join('\n', problems.Take(10))}");
        }
    }
}
