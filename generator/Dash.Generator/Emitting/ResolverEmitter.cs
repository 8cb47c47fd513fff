using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the resolver that lets <c>JsonSerializer</c> handle the models of a document without reflection.</summary>
internal static class ResolverEmitter
{
    private const string Factory = $"global::System.Func<{JsonSerializerOptions}, {JsonTypeInfo}>";

    public static string Emit(ResolverModel resolver) => GeneratedFile.Of(resolver.Type, CodeWriter.Write($$"""
        {{XmlDocumentation.Of(resolver.Documentation)}}
        public sealed partial class {{resolver.Type.Name}} : {{JsonTypeInfoResolver}}
        {
            private static readonly global::System.Collections.Generic.Dictionary<global::System.Type, {{Factory}}> Types = new()
            {
                {{CodeWriter.Lines(resolver.Records, Record)}}
                {{CodeWriter.Lines(resolver.Enums, Enum)}}
            };

            private {{resolver.Type.Name}}() { }

            /// <summary>The one instance; it has no state.</summary>
            public static {{resolver.Type.FullName}} Default { get; } = new();

            /// <inheritdoc/>
            public {{JsonTypeInfo}}? GetTypeInfo(global::System.Type type, {{JsonSerializerOptions}} options)
                => Types.TryGetValue(type, out var create) ? create(options) : null;

            private static {{JsonTypeInfo}} Model<T>({{JsonSerializerOptions}} options) where T : {{JsonModel}}<T>
                => {{JsonMetadataServices}}.CreateValueInfo<T>(options, new {{ModelJsonConverter}}<T>());

            private static {{JsonTypeInfo}} Value<T, TCodec>({{JsonSerializerOptions}} options) where TCodec : {{JsonCodec}}<T>
                => {{JsonMetadataServices}}.CreateValueInfo<T>(options, new {{CodecJsonConverter}}<T, TCodec>());
        }
        """));

    private static string Record(string record) => $"[typeof({record})] = Model<{record}>,";

    private static string Enum(TypeModel type) => $"[typeof({type.Name})] = Value<{type.Name}, {type.Codec}>,";
}
