using System.Collections.Generic;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the second method of an operation that answers with documented headers: the first one with these around its result.</summary>
internal static class ResponseMethodEmitter
{
    /// <summary>The method, and the second one behind it where it has one.</summary>
    public static IEnumerable<string> WithResponse(MethodModel method) =>
        method.Response is { } response ? [MethodEmitter.Emit(method), Emit(method, response)] : [MethodEmitter.Emit(method)];

    private static string Emit(MethodModel method, ResponseModel response)
    {
        var body = AnswerEmitter.BodyType(method);
        var types = (body is null ? "" : body + ", ") + response.Headers.FullName;
        return CodeWriter.Write($$"""
            /// <summary>Does what <see cref="{{method.Name}}"/> does, and returns status and headers too.</summary>
            /// <inheritdoc cref="{{method.Name}}" path="/param|/exception"/>
            /// <returns>{{(method.Paging is null ? "The answer" : "The first page")}} with status and headers.</returns>
            {{GeneratedFile.Obsolete(method.IsObsolete)}}
            public virtual {{Task}}<{{ApiResponse}}<{{types}}>> {{response.Name}}({{MethodEmitter.Arguments(method)}})
                => _transport.WithResponseAsync<{{types}}>(
                    {{MethodEmitter.Request(method)}},
                    {{(body is null ? "" : Sending(method))}}
                    cancellationToken);
            """);
    }

    private static string Sending(MethodModel method) =>
        $"static (transport, request, cancellation) => transport.{Send(method)}(request, {(method.Form == AnswerForm.Choice ? method.Result!.Name + ".Answers, " : "")}cancellation),";

    private static string Send(MethodModel method) => method switch
    {
        { Form: AnswerForm.Events, Result: null } => "OpenEventsAsync",
        { Form: AnswerForm.Events, Result: { } data } => $"OpenEventsAsync<{data.Name}, {data.Codec}>",
        { Form: AnswerForm.Lines, Result: { } line } => $"OpenLinesAsync<{line.Name}, {line.Codec}>",
        _ => AnswerEmitter.Send(method with { Paging = null }),
    };
}
