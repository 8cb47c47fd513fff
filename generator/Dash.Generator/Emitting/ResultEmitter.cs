using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the type that holds one of several bodies.</summary>
internal static class ResultEmitter
{
    private const string Status = "global::System.Net.HttpStatusCode";

    public static string Emit(ResultModel result) => GeneratedFile.Of(result.Type, CodeWriter.Write($$"""
        {{XmlDocumentation.Of(result.Documentation)}}
        public sealed partial class {{result.Type.Name}}
        {
            internal static readonly {{ApiAnswers}}<{{result.Type.Name}}> Answers = new {{ApiAnswers}}<{{result.Type.Name}}>(){{string.Concat(result.Cases.Select(Answer))}};

            private readonly int _case;
            private readonly object? _value;

            private {{result.Type.Name}}({{Status}} statusCode, int answer, object? value)
            {
                StatusCode = statusCode;
                _case = answer;
                _value = value;
            }

            /// <summary>The status of the answer.</summary>
            public {{Status}} StatusCode { get; }

            {{CodeWriter.Blocks(result.Cases.Select((item, index) => Factory(result, item, index)), static text => text)}}

            /// <summary>Turns whichever body it is into one type.</summary>
            /// <typeparam name="TOutput">That type.</typeparam>
            {{CodeWriter.Lines(result.Cases, Parameter)}}
            /// <returns>What the function of the case returns.</returns>
            public TOutput Match<TOutput>({{string.Join(", ", result.Cases.Select(static item => $"{Delegate("Func", item.Type?.Name, "TOutput")} {item.Argument}"))}}) => _case switch
            {
                {{CodeWriter.Lines(result.Cases.Select((item, index) => $"{Pattern(result, index)} => {Call(item)},"), static text => text)}}
            };

            /// <summary>Does what is to be done with whichever body it is.</summary>
            {{CodeWriter.Lines(result.Cases, Parameter)}}
            public void Switch({{string.Join(", ", result.Cases.Select(static item => $"{Delegate("Action", item.Type?.Name)} {item.Argument}"))}})
            {
                switch (_case)
                {
                    {{CodeWriter.Lines(result.Cases.Select((item, index) => $"{(index == result.Cases.Count - 1 ? "default" : "case " + Number(index))}: {Call(item)}; break;"), static text => text)}}
                }
            }
        }
        """));

    private static string Answer(ResultCaseModel item, int index)
    {
        var status = CSharpLiteral.String(item.Status);
        var make = $"new(status, {Number(index)}, {(item.Type is null ? "null" : "value")})";
        return "\n        " + item.Form switch
        {
            AnswerForm.Json => $".Json<{item.Type!.Name}, {item.Type.Codec}>({status}, static (status, value) => {make})",
            AnswerForm.Text => $".Text({status}, static (status, value) => {make})",
            _ => $".Empty({status}, static status => {make})",
        };
    }

    private static string Factory(ResultModel result, ResultCaseModel item, int index) => CodeWriter.Write($$"""
        {{XmlDocumentation.Of(new DocumentationModel { Summary = item.Documentation })}}
        {{(item.Type is null ? "" : "/// <param name=\"value\">The body.</param>")}}
        /// <returns>Such a result, for tests and mocks.</returns>
        public static {{result.Type.Name}} {{item.Name}}({{(item.Type is null ? "" : item.Type.Name + " value")}}) => new(({{Status}}){{Number(item.UsualStatus)}}, {{Number(index)}}, {{(item.Type is null ? "null" : "value")}});
        """);

    private static string Parameter(ResultCaseModel item) => XmlDocumentation.Parameter(item.Argument, $"For the status {item.Status}: {item.Documentation}");

    private static string Pattern(ResultModel result, int index) => index == result.Cases.Count - 1 ? "_" : Number(index);

    private static string Call(ResultCaseModel item) => item.Type is null ? $"{item.Argument}()" : $"{item.Argument}(({item.Type.Name})_value!)";

    private static string Delegate(string name, params string?[] types)
    {
        var given = types.OfType<string>().ToList();
        return $"global::System.{name}" + (given.Count == 0 ? "" : $"<{string.Join(", ", given)}>");
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
