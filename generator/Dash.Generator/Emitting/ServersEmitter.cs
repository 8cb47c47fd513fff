using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the addresses of a document.</summary>
internal static class ServersEmitter
{
    private const string Uri = "global::System.Uri";

    public static string Emit(ServersModel servers) => GeneratedFile.Of(servers.Type, CodeWriter.Write($$"""
        /// <summary>The addresses that the document names, for <see cref="{{ApiClientOptions}}.BaseAddress"/>.</summary>
        public static partial class {{servers.Type.Name}}
        {
            {{CodeWriter.Blocks(
            [
                CodeWriter.Blocks(servers.Servers, Server),
                CodeWriter.Blocks(servers.Choices, static choice => Choice(choice)),
                CodeWriter.Blocks(servers.Choices, choice => Text(choice, servers.Type)),
            ])}}
        }
        """));

    private static string Server(ServerModel server) => CodeWriter.Write($$"""
        {{XmlDocumentation.Of(server.Documentation)}}
        {{(server.IsRelative ? "/// <param name=\"host\">Where the service is; the path is that of the document.</param>" : "")}}
        {{CodeWriter.Lines(server.Arguments, static argument => XmlDocumentation.Parameter(argument.Argument.Name, argument.Argument.Documentation))}}
        /// <returns>The address.</returns>
        /// <exception cref="global::System.ArgumentException">The values do not make an address.</exception>
        public static {{Uri}} {{server.Name}}({{Arguments(server)}})
            => {{Runtime}}ServerAddress.Of({{(server.IsRelative ? "host, " : "")}}{{CSharpLiteral.String(server.Url)}}{{string.Concat(server.Arguments.Select(Value))}});
        """);

    private static string Arguments(ServerModel server)
    {
        var arguments = server.Arguments.Select(static argument => $"{argument.Argument.Type} {argument.Argument.Name} = {argument.Argument.Default}");
        return string.Join(", ", server.IsRelative ? [$"{Uri} host", .. arguments] : arguments);
    }

    private static string Value(ServerArgumentModel argument)
    {
        var value = argument.IsChoice ? $"TextOf({argument.Argument.Name})" : argument.Argument.Name;
        return $", ({CSharpLiteral.String(argument.WireName)}, {value})";
    }

    private static string Choice(ServerChoiceModel choice) => CodeWriter.Write($$"""
        {{XmlDocumentation.Of(choice.Documentation)}}
        public enum {{choice.Name}}
        {
            {{CodeWriter.Blocks(choice.Values, static value => XmlDocumentation.Of(new DocumentationModel { Summary = $"In the address: `{value.Text}`." }) + $"\n{value.Name},")}}
        }
        """);

    private static string Text(ServerChoiceModel choice, TypeNameModel type) => CodeWriter.Write($$"""
        private static string TextOf({{type.FullName}}.{{choice.Name}} value) => value switch
        {
            {{CodeWriter.Lines(choice.Values, value => $"{type.FullName}.{choice.Name}.{value.Name} => {CSharpLiteral.String(value.Text)},")}}
            _ => throw new global::System.ArgumentOutOfRangeException(nameof(value), value, null),
        };
        """);
}
