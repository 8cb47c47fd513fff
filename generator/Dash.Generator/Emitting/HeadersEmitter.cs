using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the record of the headers that an operation answers with.</summary>
internal static class HeadersEmitter
{
    public static string Emit(HeadersModel headers) => GeneratedFile.Of(headers.Type, CodeWriter.Write($$"""
        {{XmlDocumentation.Of(headers.Documentation)}}
        public sealed partial record {{headers.Type.Name}} : {{ApiHeadersOf}}<{{headers.Type.Name}}>
        {
            {{CodeWriter.Blocks(headers.Headers, Property)}}

            static {{headers.Type.Name}} {{ApiHeadersOf}}<{{headers.Type.Name}}>.Read({{ApiHeaders}} headers) => new {{headers.Type.Name}}()
            {
                {{CodeWriter.Lines(headers.Headers, Read)}}
            };
        }
        """));

    private static string Property(HeaderModel header) => CodeWriter.Write($$"""
        {{XmlDocumentation.Of(header.Documentation)}}
        {{GeneratedFile.Obsolete(header.IsObsolete)}}
        public {{header.Type.Name}}? {{header.Name}} { get; init; }
        """);

    private static string Read(HeaderModel header)
    {
        var type = header.Read is null ? "" : $"<{header.Read.Name}, {header.Read.Codec}>";
        var options = header.Options is null ? "" : ", " + header.Options;
        return $"{header.Name} = headers.{header.Method}{type}({CSharpLiteral.String(header.WireName)}{options}),";
    }
}
