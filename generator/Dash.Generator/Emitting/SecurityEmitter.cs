using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the requirements of a document, and the methods of its client that make credentials.</summary>
internal static class SecurityEmitter
{
    public static string Emit(SecurityModel security) => GeneratedFile.Of(security.Type, CodeWriter.Write($$"""
        /// <summary>What operations need to prove who calls.</summary>
        internal static class {{security.Type.Name}}
        {
            {{CodeWriter.Lines(security.Requirements, Requirement)}}
        }
        """));

    public static string Credential(CredentialModel credential) => CodeWriter.Write($$"""
        {{XmlDocumentation.Of(credential.Documentation)}}
        {{CodeWriter.Lines(credential.Arguments, static argument => XmlDocumentation.Parameter(argument.Name, argument.Documentation))}}
        /// <returns>The credential.</returns>
        public static {{ApiCredential}} {{credential.Name}}({{string.Join(", ", credential.Arguments.Select(static argument => $"{argument.Type} {argument.Name}"))}})
            => {{ApiCredential}}.{{credential.Factory}}({{string.Join(", ", credential.Texts.Select(CSharpLiteral.String).Concat(credential.Arguments.Select(static argument => argument.Name)))}});
        """);

    private static string Requirement(SecurityRequirementModel requirement) =>
        $"internal static readonly {ApiSecurity} {requirement.Name} = {ApiSecurity}" + string.Concat(requirement.Alternatives.Select(Alternative)) + ";";

    private static string Alternative(SecurityAlternativeModel alternative, int index) =>
        $".{(index == 0 ? "Of" : "Or")}({string.Join(", ", alternative.Schemes.Select(Scheme))})";

    private static string Scheme(SecuritySchemeModel scheme) =>
        $"{ApiSecurityScheme}.{(scheme.TakesBearerToken ? "Bearer" : "Named")}({CSharpLiteral.String(scheme.Name)})";
}
