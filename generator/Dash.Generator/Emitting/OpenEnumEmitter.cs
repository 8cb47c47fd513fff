using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the file of an enum and of the codec that keeps values the enum does not know.</summary>
internal static class OpenEnumEmitter
{
    public static string Emit(OpenEnumModel model) => GeneratedFile.Of(model.Type, CodeWriter.Write($$"""
        {{XmlDocumentation.Of(model.Documentation)}}
        {{GeneratedFile.Obsolete(model.IsObsolete)}}
        public enum {{model.Type.Name}}
        {
            {{CodeWriter.Blocks(model.Values, Value)}}
        }

        {{Codec(model)}}
        """));

    private static string Value(EnumValueModel value) => CodeWriter.Write($$"""
        {{XmlDocumentation.Of(value.Documentation)}}
        {{value.Name}}{{(value.Constant is null ? "" : " = " + value.Constant)}},
        """);

    private static string Codec(OpenEnumModel model)
    {
        var type = $"{OpenEnum}<{model.Type.FullName}>";
        return CodeWriter.Write($$"""
            /// <summary>Reads and writes <see cref="{{model.Type.FullName}}"/>. A value it does not know is kept as it came.</summary>
            public readonly struct {{model.Codec.Name}} : {{TextCodec}}<{{type}}>
            {
                private static readonly {{OpenEnumTable}}<{{model.Type.FullName}}> Table = new(
                {{Lists(model)}});

                /// <inheritdoc/>
                public static {{type}} Read(ref {{Utf8JsonReader}} reader) => Table.Read(ref reader);

                /// <inheritdoc/>
                public static void Write({{Utf8JsonWriter}} writer, {{type}} value) => Table.Write(writer, value);

                /// <inheritdoc/>
                public static string Format({{type}} value) => Table.Format(value);
            }
            """);
    }

    /// <summary>The values that are no text stand in a list of their own.</summary>
    private static string Lists(OpenEnumModel model)
    {
        var texts = ListOf(model, model.Values.Where(static value => !value.IsToken));
        return model.Values.Any(static value => value.IsToken) ? $"{texts},\n{ListOf(model, model.Values.Where(static value => value.IsToken))}" : texts;
    }

    private static string ListOf(OpenEnumModel model, IEnumerable<EnumValueModel> values) => CodeWriter.Write($$"""
        [
            {{CodeWriter.Lines(values, value => Pair(model, value))}}
        ]
        """);

    private static string Pair(OpenEnumModel model, EnumValueModel value) =>
        $"({CSharpLiteral.String(value.WireValue)}, {model.Type.FullName}.{value.Name}),";
}
