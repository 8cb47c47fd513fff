using Microsoft.CodeAnalysis;

namespace Dash.Generator.Diagnostics;

/// <summary>What planning answers can complain about, DASH078, DASH079 and DASH093 to DASH096; each has a row in docs/diagnostics.md.</summary>
internal static class ResponseDescriptors
{
    public static readonly DiagnosticDescriptor AnswersAsStream = Create(
        "DASH078",
        "Answers of several kinds are read as a stream",
        "The successes of {0} {1} have different bodies, and not all of them are JSON or text, so the method hands out the bytes with status and media type. Give the successes one body to get a type.");

    public static readonly DiagnosticDescriptor ItemsNotWritten = Create(
        "DASH079",
        "A body of items is not written one by one",
        "The body '{0}' of {1} {2} is described by 'itemSchema', and only JSON lines are written item by item, so it is sent as what its media type says. Add a 'schema' to get a type.");

    public static readonly DiagnosticDescriptor HeaderLeftOut = Create(
        "DASH093",
        "A header of an answer is left out",
        "The header '{0}' gets no member, since {1}. Remove it, or correct its name.");

    public static readonly DiagnosticDescriptor HeaderIsText = Create(
        "DASH094",
        "A header of an answer is read as text",
        "The header '{0}' has lists or objects inside of each other, for which its style has no form, so it is text. Describe it with 'content' in 'application/json' to get a type.");

    public static readonly DiagnosticDescriptor SameAsJson = Create(
        "DASH095",
        "A representation of an answer has no method",
        "The answer as '{0}' has the schema of the JSON beside it, so no method asks for it: it would be the same once more, as text. Give it a schema of its own, such as a string, to get a method.");

    public static readonly DiagnosticDescriptor ErrorIsText = Create(
        "DASH096",
        "A representation of an error has no type",
        "The error '{1}' as '{0}' gets no type, since errors are read as JSON, or as the first text where there is no JSON; ApiException.ResponseText holds its beginning. Describe it as JSON to get a type.");

    private static DiagnosticDescriptor Create(string id, string title, string message) =>
        new(id, title, message, Descriptors.Category, DiagnosticSeverity.Info, isEnabledByDefault: true);
}
