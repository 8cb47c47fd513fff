using Microsoft.CodeAnalysis;

namespace Dash.Generator.Diagnostics;

/// <summary>What can be wrong with the options a project gives for a document, DASH080 to DASH089; each has a row in docs/diagnostics.md.</summary>
internal static class OptionDescriptors
{
    public static readonly DiagnosticDescriptor PatternSelectsNothing = Create(
        "DASH080", "A pattern matches no operation", "'{0}' in {1} matches no operation of this document.{2} Correct the pattern or remove it.");

    public static readonly DiagnosticDescriptor BadPattern = Create(
        "DASH081", "A pattern is not well formed", "'{0}' in {1} is not a pattern. Expected a path such as '/posts/**', 'tag:Posts' or 'operation:listPosts'.");

    public static readonly DiagnosticDescriptor NotABoolean = Create(
        "DASH082", "An option is neither true nor false", "'{0}' in {1} is neither true nor false, so the option is off. Write one of the two.");

    public static readonly DiagnosticDescriptor PatternNotChecked = Create(
        "DASH083", "A pattern cannot be checked", "Validation leaves out the pattern '{0}': {1}. Write it with what ECMA-262 and .NET both know, or leave it to the server.");

    private static DiagnosticDescriptor Create(string id, string title, string message) =>
        new(id, title, message, Descriptors.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
