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

    public static readonly DiagnosticDescriptor BodyIsText = Create(
        "DASH076",
        "A body is sent as text",
        "The body '{0}' has a schema that only JSON and forms are written from, so the method takes its text. Offer the body as JSON as well to get a type.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor EncodingWithoutEffect = Create(
        "DASH077",
        "An encoding has no effect",
        "What is said here about the encoding of '{0}' has no effect, since {1}.",
        DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Descriptors.Category, severity, isEnabledByDefault: true);
}
