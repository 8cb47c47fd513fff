using Microsoft.CodeAnalysis;

namespace Dash.Generator.Diagnostics;

/// <summary>What can be wrong with the options a project gives for a document, DASH080 to DASH089; each has a row in docs/diagnostics.md.</summary>
internal static class OptionDescriptors
{
    public static readonly DiagnosticDescriptor PatternSelectsNothing = Create(
        "DASH080", "A pattern matches no operation", "'{0}' in {1} matches no operation of this document.{2} Correct the pattern or remove it.");

    public static readonly DiagnosticDescriptor BadPattern = Create(
        "DASH081", "A pattern is not well formed", "'{0}' in {1} is not a pattern. Expected a path such as '/posts/**', 'tag:Posts' or 'operation:listPosts'.");

    private static DiagnosticDescriptor Create(string id, string title, string message) =>
        new(id, title, message, Descriptors.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
