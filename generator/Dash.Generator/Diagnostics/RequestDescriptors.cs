using Microsoft.CodeAnalysis;

namespace Dash.Generator.Diagnostics;

/// <summary>What planning the parameters and bodies of requests can complain about, DASH075 to DASH077; each has a row in docs/diagnostics.md.</summary>
internal static class RequestDescriptors
{
    public static readonly DiagnosticDescriptor StyleOfOtherPlace = Create(
        "DASH075",
        "A style belongs to another place",
        "The {0} parameter '{1}' has the style '{2}', which this place does not have, so it is written as '{3}'. Correct the style or remove it.",
        DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Descriptors.Category, severity, isEnabledByDefault: true);
}
