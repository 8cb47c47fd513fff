using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Dash.Surface.Tests.Conformance;

/// <summary>A rule that everything of a kind keeps. Who breaks it is told how to keep it.</summary>
/// <param name="Rule">What holds.</param>
/// <param name="Fix">What to do where it does not.</param>
internal sealed record Convention(string Rule, string Fix)
{
    public void Check<T>(ITestOutputHelper output, IEnumerable<T> subjects, Func<T, bool> keeps)
        where T : ISymbol
    {
        var all = subjects.ToList();
        var violations = all.Where(subject => !keeps(subject)).Select(Named).Order(StringComparer.Ordinal).ToList();
        output.WriteLine($"{all.Count} checked: {Rule}");

        Assert.True(all.Count > 0, $"{Rule}: nothing was checked.");
        Assert.True(violations.Count == 0, $"{Rule}. {Fix}\n  {string.Join("\n  ", violations)}");
    }

    private static string Named<T>(T symbol)
        where T : ISymbol => symbol is IParameterSymbol ? $"{symbol.ContainingSymbol.ToDisplayString()}: {symbol.Name}" : symbol.ToDisplayString();
}
