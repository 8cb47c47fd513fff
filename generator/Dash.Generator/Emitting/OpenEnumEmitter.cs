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
        {{value.Name}},
        """);

    private static string Codec(OpenEnumModel model)
    {
        var type = $"{OpenEnum}<{model.Type.FullName}>";
        return CodeWriter.Write($$"""
            /// <summary>Reads and writes <see cref="{{model.Type.FullName}}"/>. A value it does not know is kept as it came.</summary>
            public readonly struct {{model.Codec.Name}} : {{TextCodec}}<{{type}}>
            {
                private static readonly {{OpenEnumTable}}<{{model.Type.FullName}}> Table = new(
                [
                    {{CodeWriter.Lines(model.Values, value => Pair(model, value))}}
                ]);

                /// <inheritdoc/>
                public static {{type}} Read(ref {{Utf8JsonReader}} reader) => Table.Read(ref reader);

                /// <inheritdoc/>
                public static void Write({{Utf8JsonWriter}} writer, {{type}} value) => Table.Write(writer, value);

                /// <inheritdoc/>
                public static string Format({{type}} value) => Table.Format(value);
            }
            """);
    }

    private static string Pair(OpenEnumModel model, EnumValueModel value) =>
        $"({CSharpLiteral.String(value.WireValue)}, {model.Type.FullName}.{value.Name}),";
}
