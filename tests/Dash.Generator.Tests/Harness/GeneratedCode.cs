using Microsoft.CodeAnalysis;

namespace Dash.Generator.Tests.Harness;

/// <summary>What one run of the generator made.</summary>
public sealed class GeneratedCode(IReadOnlyDictionary<string, string> files, IReadOnlyList<Diagnostic> diagnostics)
{
    /// <summary>Text by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } = files;

    /// <summary>Each as <c>file(line,column): severity ID: message</c>, in order.</summary>
    public IReadOnlyList<string> Diagnostics { get; } = [.. diagnostics.Select(Describe)];

    public string this[string type] => Files[$"Sample.{type}.g.cs"];

    /// <summary>The hint names of files that differ between two runs, with a sign: + added, - removed, ~ changed.</summary>
    public IReadOnlyList<string> DifferenceTo(GeneratedCode after) =>
    [
        .. Files.Keys.Union(after.Files.Keys).Order(StringComparer.Ordinal)
            .Select(name => (name, before: Files.GetValueOrDefault(name), after: after.Files.GetValueOrDefault(name)))
            .Where(file => file.before != file.after)
            .Select(file => (file.before is null ? "+ " : file.after is null ? "- " : "~ ") + file.name),
    ];

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var place = $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
        return FormattableString.Invariant($"{place}: {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
