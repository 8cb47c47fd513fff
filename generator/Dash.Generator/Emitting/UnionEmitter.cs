using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the file of a union: what it may hold, how that is got at, and how it is read and written.</summary>
internal static class UnionEmitter
{
    public static string Emit(UnionModel union) => GeneratedFile.Of(union.Type, CodeWriter.Write($$"""
        {{XmlDocumentation.Of(union.Documentation)}}
        {{GeneratedFile.Obsolete(union.IsObsolete)}}
        [{{JsonConverter}}(typeof({{ModelJsonConverter}}<{{union.Type.FullName}}>))]
        public sealed partial record {{union.Type.Name}} : {{JsonModel}}<{{union.Type.FullName}}>{{(union.IsValidated ? $", {Validation}IValidatable" : "")}}
        {
            {{Body(union)}}
        }
        """));

    private static string Body(UnionModel union) => CodeWriter.Blocks(
    [
        Table(union),
        VariantChecks.Patterns(union),
        $"private readonly {UnionValue} _value;",
        CodeWriter.Blocks(union.Variants.Select((variant, index) => VariantEmitter.Constructor(union, variant, index))),
        $"private {union.Type.Name}({UnionValue} value) => _value = value;",
        CodeWriter.Blocks(union.Variants.Where(static variant => variant.HasConversion).Select(variant => VariantEmitter.Conversion(union, variant))),
        CodeWriter.Blocks(union.Variants.Select(VariantEmitter.TryGet)),
        Unknown(union),
        Match(union),
        Switch(union),
        Common(union),
        Checks(union),
    ]);

    private static string Table(UnionModel union) => CodeWriter.Write($$"""
        private static readonly {{JsonUnion}} Variants = new(
            {{(union.Discriminator is null ? "null" : CSharpLiteral.String(union.Discriminator))}},
        [
            {{CodeWriter.Lines(union.Variants, VariantEmitter.Entry)}}
        ]);
        """);

    private static string Unknown(UnionModel union) => CodeWriter.Write($$"""
        /// <summary>JSON of no variant, such as a newer service may send; it is written as it is.</summary>
        /// <param name="value">The JSON.</param>
        /// <returns>The JSON as a value of the union.</returns>
        public static {{union.Type.FullName}} Unknown({{JsonElement}} value) => new({{UnionValue}}.OfUnknown(value));

        /// <summary>The JSON, if it is of no variant.</summary>
        /// <param name="value">The JSON.</param>
        /// <returns>Whether it is.</returns>
        public bool TryGetUnknown(out {{JsonElement}} value) => _value.TryGet<{{JsonElement}}>(-1, out value);
        """);

    private static string Match(UnionModel union) => CodeWriter.Write($$"""
        /// <summary>Calls the function for the variant held.</summary>
        /// <typeparam name="TResult">What the functions make of the value.</typeparam>
        {{CodeWriter.Lines(union.Variants, VariantEmitter.ParameterDocumentation)}}
        /// <param name="unknown">Is called with JSON of no variant.</param>
        /// <returns>What the function returns.</returns>
        public TResult Match<TResult>(
            {{CodeWriter.Lines(union.Variants, static variant => $"global::System.Func<{variant.Type.Name}, TResult> {variant.Parameter},")}}
            global::System.Func<{{JsonElement}}, TResult> unknown) => _value.Variant switch
            {
                {{CodeWriter.Lines(union.Variants, static (variant, index) => $"{index} => {variant.Parameter}(_value.Get<{variant.Type.Name}>()),")}}
                _ => unknown(_value.Get<{{JsonElement}}>()),
            };
        """);

    private static string Switch(UnionModel union) => CodeWriter.Write($$"""
        /// <summary>Calls the action for the variant held.</summary>
        {{CodeWriter.Lines(union.Variants, VariantEmitter.ParameterDocumentation)}}
        /// <param name="unknown">Is called with JSON of no variant.</param>
        public void Switch(
            {{CodeWriter.Lines(union.Variants, static variant => $"global::System.Action<{variant.Type.Name}> {variant.Parameter},")}}
            global::System.Action<{{JsonElement}}> unknown)
        {
            switch (_value.Variant)
            {
                {{CodeWriter.Lines(union.Variants, static (variant, index) => $"case {index}: {variant.Parameter}(_value.Get<{variant.Type.Name}>()); break;")}}
                default: unknown(_value.Get<{{JsonElement}}>()); break;
            }
        }
        """);

    private static string Common(UnionModel union) => CodeWriter.Write($$"""
        /// <summary>The value as text.</summary>
        public override string ToString() => _value.ToString();

        static {{union.Type.FullName}} {{JsonModel}}<{{union.Type.FullName}}>.Read(ref {{Utf8JsonReader}} reader) => new(Variants.Read(ref reader));

        /// <summary>Writes the value held.</summary>
        public void Write({{Utf8JsonWriter}} writer) => Variants.Write(writer, _value);
        """);

    private static string Checks(UnionModel union) => !union.IsValidated ? "" : CodeWriter.Write($$"""
        /// <summary>Checks the value held against the constraints of the document. Nothing is sent or read.</summary>
        /// <returns>Every rule that is broken; empty when all is well.</returns>
        public {{List}}<{{Validation}}ValidationFinding> Validate() => {{Validation}}ValidationRun.Of(this);

        {{VariantChecks.Emit(union)}}
        """);
}
