using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the entry to the models of what a service sends.</summary>
internal static class WebhooksEmitter
{
    public static string Emit(WebhooksModel webhooks) => GeneratedFile.Of(webhooks.Type, CodeWriter.Write($$"""
        {{XmlDocumentation.Of(webhooks.Documentation)}}
        public static partial class {{webhooks.Type.Name}}
        {
            {{CodeWriter.Blocks(webhooks.Payloads, Payload)}}
        }
        """));

    private static string Payload(PayloadModel payload) => CodeWriter.Write($$"""
        {{XmlDocumentation.Of(payload.Documentation)}}
        /// <param name="body">The body of the request that arrived, in UTF-8.</param>
        /// <returns>What it holds.</returns>
        /// <exception cref="{{Json}}JsonFormatException">The body is no JSON or not of this shape; the message names the JSON path.</exception>
        {{GeneratedFile.Obsolete(payload.IsObsolete)}}
        public static {{payload.Type.Name}} {{payload.Name}}(global::System.ReadOnlySpan<byte> body)
            => {{Json}}JsonModel.Parse<{{payload.Type.Name}}, {{payload.Type.Codec}}>(body);
        """);
}
