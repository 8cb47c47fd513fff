using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes one method of a client: a single expression.</summary>
internal static class MethodEmitter
{
    public static string Emit(MethodModel method) => CodeWriter.Write($$"""
        {{XmlDocumentation.Of(method.Documentation)}}
        {{CodeWriter.Lines(method.Arguments, static argument => XmlDocumentation.Parameter(argument.Name, argument.Documentation))}}
        /// <param name="cancellationToken">Gives the call up.</param>
        {{XmlDocumentation.Returns(method.ResultDocumentation)}}
        {{Exception(method)}}
        {{GeneratedFile.Obsolete(method.IsObsolete)}}
        public virtual {{AnswerEmitter.ReturnType(method)}} {{method.Name}}({{Arguments(method)}})
            => _transport.{{AnswerEmitter.Send(method)}}(
                {{Request(method)}},{{AnswerEmitter.Reading(method)}}
                cancellationToken);
        """);

    private static string Exception(MethodModel method) => method.Error is null
        ? XmlDocumentation.Exception(ApiException, $"The service answered with an error.{(method.ErrorDocumentation is { } errors ? " Its body is in ApiException<TError>: " + errors : "")}")
        : $"/// <exception cref=\"{ApiException}{{TError}}\">The service answered with an error, described by <see cref=\"{method.Error.Name}\"/>.</exception>";

    /// <summary>One argument on each line, so that a new one is one line of a difference.</summary>
    public static string Arguments(MethodModel method) => method.Arguments.Count == 0
        ? $"{CancellationToken} cancellationToken = default"
        : "\n" + string.Concat(method.Arguments.Select(static argument => $"    {Argument(argument)},\n")) + $"    {CancellationToken} cancellationToken = default";

    private static string Argument(ArgumentModel argument) => argument.Default is null
        ? $"{argument.Type} {argument.Name}"
        : $"{argument.Type} {argument.Name} = {argument.Default}";

    public static string Request(MethodModel method)
    {
        var parts = method.Parts.Select(Part);
        var error = method.Error is null ? "" : $"\n    .ErrorsAs<{method.Error.Name}>()";
        return $"{ApiRequest}.{Start(method)}" + string.Concat(parts.Select(static part => "\n    " + part)) + error;
    }

    private static string Start(MethodModel method)
    {
        var path = CSharpLiteral.String(method.PathTemplate);
        return method.HttpMethod switch
        {
            "GET" => $"Get({path})",
            "POST" => $"Post({path})",
            "PUT" => $"Put({path})",
            "PATCH" => $"Patch({path})",
            "DELETE" => $"Delete({path})",
            _ => $"For(new global::System.Net.Http.HttpMethod({CSharpLiteral.String(method.HttpMethod)}), {path})",
        };
    }

    private static string Part(RequestPartModel part)
    {
        var name = part.WireName is null ? "" : CSharpLiteral.String(part.WireName) + ", ";
        var type = part.Type is null ? "" : $"<{part.Type.Name}, {part.Type.Codec}>";
        var options = part.Options is null ? "" : ", " + part.Options;
        return $".{part.Method}{type}({name}{part.Value}{options})";
    }
}
