using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the file of the client that a document is entered by.</summary>
internal static class RootClientEmitter
{
    public static string Emit(RootClientModel client) => GeneratedFile.Of(client.Type, CodeWriter.Write($$"""
        {{XmlDocumentation.Of(client.Documentation)}}
        public partial class {{client.Type.Name}}
        {
            {{CodeWriter.Blocks(
            [
                BaseAddress(client),
                $"private readonly {ApiTransport} _transport;",
                Constructors(client),
                WithOptions(client),
                CodeWriter.Blocks(client.Credentials, SecurityEmitter.Credential),
                CodeWriter.Blocks(client.Clients, Property),
                CodeWriter.Blocks(client.Methods.SelectMany(ResponseMethodEmitter.WithResponse)),
            ])}}
        }
        """));

    private static string BaseAddress(RootClientModel client) => client.DefaultBaseAddress is null ? "" : CodeWriter.Write($$"""
        /// <summary>The address the document names; it is used unless the options name another.</summary>
        public const string DefaultBaseAddress = {{CSharpLiteral.String(client.DefaultBaseAddress)}};
        """);

    private static string Constructors(RootClientModel client) => CodeWriter.Write($$"""
        /// <summary>Creates a client. It is safe to share between threads and meant to live long.</summary>
        /// <param name="options">Address, key and connection.</param>
        public {{client.Type.Name}}({{ApiClientOptions}} options)
            : this({{ApiTransport}}.Create(options, {{(client.DefaultBaseAddress is null ? "null" : "DefaultBaseAddress")}}{{(client.Security is null ? "" : ", " + client.Security)}}))
        {
        }

        private {{client.Type.Name}}({{ApiTransport}} transport)
        {
            _transport = transport;
            {{CodeWriter.Lines(client.Clients, static property => $"{property.Name} = new {property.Type.FullName}(transport);")}}
        }

        /// <summary>For mocks, which override what they need.</summary>
        protected {{client.Type.Name}}()
        {
            _transport = null!;
            {{CodeWriter.Lines(client.Clients, static property => $"{property.Name} = null!;")}}
        }
        """);

    private static string WithOptions(RootClientModel client) => CodeWriter.Write($$"""
        /// <summary>Makes a client like this one with other options, which shares its connections; this one stays as it is.</summary>
        /// <param name="change">Gives the new options for the present ones: <c>options => options with { … }</c>.</param>
        /// <returns>The other client.</returns>
        /// <exception cref="global::System.ArgumentException">The new options are not usable.</exception>
        public virtual {{client.Type.FullName}} WithOptions(global::System.Func<{{ApiClientOptions}}, {{ApiClientOptions}}> change)
            => new(_transport.WithOptions(change));
        """);

    private static string Property(ClientPropertyModel property) => CodeWriter.Write($$"""
        {{XmlDocumentation.Of(property.Documentation)}}
        public virtual {{property.Type.FullName}} {{property.Name}} { get; }
        """);
}
