using Microsoft.CodeAnalysis;

namespace Dash.Generator.Diagnostics;

/// <summary>What can be wrong with credentials, addresses and what a service sends by itself, DASH087 to DASH092; each has a row in docs/diagnostics.md.</summary>
internal static class EndpointDescriptors
{
    public static readonly DiagnosticDescriptor LeftToConnection = Create(
        "DASH087",
        "A security scheme is a matter of the connection",
        "The security scheme '{0}' ({1}) is settled between the connection and the server, so the client sends nothing for it. Set it up on the HttpClient in ApiClientOptions.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor UnknownScheme = Create(
        "DASH088",
        "A security scheme is not known",
        "'{0}' is not known in a security scheme, so no credential is made for it. Expected {1}.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UndeclaredScheme = Create(
        "DASH089",
        "A security scheme is not declared",
        "No security scheme '{0}' is declared, so it is taken for one with a bearer token.{1} Declare it in 'components/securitySchemes'.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor BadMethod = Create(
        "DASH090",
        "A method is not well formed",
        "'{0}' cannot be an HTTP method, so the operation is left out. Expected letters, such as \"PURGE\".",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PayloadNotJson = Create(
        "DASH091",
        "What a service sends is not JSON",
        "What the service sends as '{0}' is '{1}', and only JSON is generated. Read it by hand.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ServerVariableMissing = Create(
        "DASH092",
        "The address of a server has a hole without a variable",
        "The address '{0}' has a hole '{{{1}}}', but the server declares no variable '{1}', so the server is left out. Declare it in 'variables', with a default.",
        DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Descriptors.Category, severity, isEnabledByDefault: true);
}
