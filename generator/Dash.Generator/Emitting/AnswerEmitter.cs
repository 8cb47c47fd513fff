using Dash.Generator.Model;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes what a method returns, and the call of the transport that reads it.</summary>
internal static class AnswerEmitter
{
    public static string ReturnType(MethodModel method) => method switch
    {
        { Paging: { } paging } => $"{AsyncPages}<{method.Result!.Name}, {paging.Item.Name}>",
        { Form: AnswerForm.Events or AnswerForm.Lines } => BodyType(method)!,
        _ => BodyType(method) is { } body ? $"{Task}<{body}>" : Task,
    };

    /// <summary>What a success comes to; null when it has no body.</summary>
    public static string? BodyType(MethodModel method) => method switch
    {
        { Form: AnswerForm.Events, Result: null } => $"{AsyncEnumerable}<{ServerSentEvent}>",
        { Form: AnswerForm.Events or AnswerForm.Lines } => $"{AsyncEnumerable}<{method.Result!.Name}>",
        { Form: AnswerForm.Stream } => ApiStream,
        { Result: { } result } => result.Name + (method.MayBeEmpty ? "?" : ""),
        _ => null,
    };

    public static string Send(MethodModel method) => method switch
    {
        { Paging: { } paging } => $"Pages<{method.Result!.Name}, {paging.Item.Name}>",
        { Form: AnswerForm.Events, Result: null } => "Events",
        { Form: AnswerForm.Events, Result: { } data } => $"Events<{data.Name}, {data.Codec}>",
        { Form: AnswerForm.Lines, Result: { } line } => $"Lines<{line.Name}, {line.Codec}>",
        { Form: AnswerForm.Stream } => "SendStreamAsync",
        { Form: AnswerForm.Text } => "SendTextAsync",
        { Form: AnswerForm.Choice, Result: { } choice } => $"SendAsync<{choice.Name}>",
        { Result: { } result } => $"Send{(method.MayBeEmpty ? result.IsValueType ? "Struct" : "Reference" : "")}Async<{result.Name}, {result.Codec}>",
        _ => "SendAsync",
    };

    /// <summary>The arguments between the request and the cancellation token.</summary>
    public static string Reading(MethodModel method) => method switch
    {
        { Paging: { } paging } => $"\n        static page => page{paging.ItemsPath},\n        static page => page{paging.NextPath},",
        { Form: AnswerForm.Choice } => $"\n        {method.Result!.Name}.Answers,",
        _ => "",
    };
}
