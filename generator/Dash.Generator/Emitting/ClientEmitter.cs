using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the file of a tag's client.</summary>
internal static class ClientEmitter
{
    public static string Emit(ClientModel client) => GeneratedFile.Of(client.Type, CodeWriter.Write($$"""
        {{XmlDocumentation.Of(client.Documentation)}}
        public partial class {{client.Type.Name}}
        {
            private readonly {{ApiTransport}} _transport;

            internal {{client.Type.Name}}({{ApiTransport}} transport) => _transport = transport;

            /// <summary>For mocks, which override what they need.</summary>
            protected {{client.Type.Name}}() => _transport = null!;

            {{CodeWriter.Blocks(client.Methods.SelectMany(ResponseMethodEmitter.WithResponse))}}
        }
        """));
}
