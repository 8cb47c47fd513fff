using Microsoft.CodeAnalysis;

namespace Dash.Generator.Diagnostics;

/// <summary>
/// What planning code for a document can complain about, DASH050 to DASH099. Ids are never reused; each has a row in
/// docs/diagnostics.md.
/// </summary>
internal static class PlanningDescriptors
{
    public static readonly DiagnosticDescriptor TypeNameTaken = Error(
        "DASH050", "Two documents generate the same type", "The type '{0}' is generated for '{1}' already. Give one of the documents another OpenApiNamespace, or let it refer to the schema of the other with '$ref'.");

    public static readonly DiagnosticDescriptor MixedEnum = Warning(
        "DASH054", "An enum of objects or arrays is not generated", "The values of this enum are not all strings, numbers, true or false, so the value is a JsonElement. Describe objects and arrays with a 'type' and without 'enum'.");

    public static readonly DiagnosticDescriptor KeywordIgnored = Information(
        "DASH055", "A keyword has no effect", "'{0}' has no counterpart in C#, so the type is made of the other keywords, and what only '{0}' describes is JSON. Say the same with 'properties' or 'items' to get a type for it.");

    public static readonly DiagnosticDescriptor AllOfConflict = Warning(
        "DASH056", "The parts of an allOf do not fit together", "The parts of this 'allOf' are of different kinds, so the value is a JsonElement. Expected parts that are all objects, or one part that says the type.");

    public static readonly DiagnosticDescriptor ParameterLeftOut = Warning(
        "DASH060", "A parameter is left out", "The {0} parameter '{1}' is left out of the method, since {2}. The method sends the request without it.");

    public static readonly DiagnosticDescriptor OperationLeftOut = Warning(
        "DASH061", "An operation is left out", "{0} {1} gets no method, since {2}");

    public static readonly DiagnosticDescriptor NoBaseAddress = Information(
        "DASH063", "The document names no absolute address", "The first server is missing or relative, so every client needs ApiClientOptions.BaseAddress. Add a server whose url begins with https:// to 'servers'.");

    public static readonly DiagnosticDescriptor MemberContradiction = Warning(
        "DASH064", "Parts of an allOf contradict each other about a member", "An earlier part of the 'allOf' gives the member '{0}' another type, so no value fits both and the member is a JsonElement. Give it the same type in every part, or leave it out of one.");

    private static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Information(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Descriptors.Category, severity, isEnabledByDefault: true);
}
