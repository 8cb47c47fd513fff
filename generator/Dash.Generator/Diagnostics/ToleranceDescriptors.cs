using Microsoft.CodeAnalysis;

namespace Dash.Generator.Diagnostics;

/// <summary>Faults that leave the meaning of a document clear, DASH070 to DASH074: the document is read as it is meant. Each has a row in docs/diagnostics.md.</summary>
internal static class ToleranceDescriptors
{
    public static readonly DiagnosticDescriptor LooseValue = Create(
        "DASH070", "A value is of another kind than it should be", "'{0}' must be {1}, but {2} is written here. It is read as {3}. Correct it, since other tools may refuse it.");

    public static readonly DiagnosticDescriptor Assumed = Create(
        "DASH071", "A member is missing and assumed", "{0} has no '{1}', so {2}. Add it, since other tools may refuse the document.");

    private static DiagnosticDescriptor Create(string id, string title, string message) =>
        new(id, title, message, Descriptors.Category, DiagnosticSeverity.Info, isEnabledByDefault: true);
}
