using Dash.SpecDiff.Operations;
using Dash.SpecDiff.Reports;
using Dash.SpecDiff.Specs;
using Dash.Testing;

namespace Dash.SpecDiff.Tests;

/// <summary>A pair of documents and what is to be said about it.</summary>
internal static class CaseFolder
{
    /// <summary>Sunsets of the cases lie before and after it.</summary>
    public static readonly DateOnly Today = new(2026, 6, 1);

    public static string Root { get; } = Repository.PathTo("tests", "Dash.SpecDiff.Tests", "Cases");

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Root).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public static string Expected(string name) => Path.Combine(Root, name, "expected.txt");

    public static Report Compare(string name)
    {
        var (old, @new) = (Load(name, "old"), Load(name, "new"));
        return new Report(old.Document.Path, @new.Document.Path, DocumentComparer.Compare(old, @new, Today));
    }

    private static Spec Load(string name, string side)
    {
        var path = Directory.EnumerateFiles(Path.Combine(Root, name), side + ".*").Single();
        return SpecLoader.Parse(Path.GetFileName(path), File.ReadAllText(path));
    }
}
