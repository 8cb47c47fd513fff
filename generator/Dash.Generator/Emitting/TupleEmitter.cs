using System.Globalization;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the file of an array whose positions have types of their own.</summary>
internal static class TupleEmitter
{
    public static string Emit(TupleModel tuple) => GeneratedFile.Of(tuple.Type, CodeWriter.Write($$"""
        {{XmlDocumentation.Of(tuple.Documentation)}}
        {{GeneratedFile.Obsolete(tuple.IsObsolete)}}
        [{{JsonConverter}}(typeof({{ModelJsonConverter}}<{{tuple.Type.FullName}}>))]
        public sealed partial record {{tuple.Type.Name}} : {{JsonModel}}<{{tuple.Type.FullName}}>
        {
            {{Body(tuple)}}
        }
        """));

    private static string Body(TupleModel tuple) => CodeWriter.Blocks(
    [
        Constructors(tuple),
        CodeWriter.Blocks(tuple.Positions, MemberEmitter.Property),
        CodeWriter.Write($$"""
            {{XmlDocumentation.Of(tuple.FurtherDocumentation)}}
            public {{List}}<{{tuple.Further.Name}}>? {{tuple.FurtherItems}} { get; init; }
            """),
        $"static {tuple.Type.FullName} {JsonModel}<{tuple.Type.FullName}>.Read(ref {Utf8JsonReader} reader) => new(ref reader);",
        Writing(tuple),
    ]);

    private static string Constructors(TupleModel tuple) => CodeWriter.Write($$"""
        /// <summary>Creates one to be filled by an object initializer.</summary>
        public {{tuple.Type.Name}}() { }

        #pragma warning disable CS8618 // The reader throws when a required item is missing.
        [{{SetsRequiredMembers}}]
        private {{tuple.Type.Name}}(ref {{Utf8JsonReader}} reader)
        #pragma warning restore CS8618
        {
            var json = new {{JsonArrayReader}}({{tuple.RequiredCount.ToString(CultureInfo.InvariantCulture)}}, ref reader);
            {{CodeWriter.Lines(tuple.Positions, ReadPosition)}}
            {{tuple.FurtherItems}} = json.Finish<{{tuple.Further.Name}}, {{tuple.Further.Codec}}>(ref reader);
        }
        """);

    private static string ReadPosition(MemberModel position) =>
        $"if (json.{(position is { Presence: MemberPresence.Optional, Type.HoldsNull: false } ? "NextValue" : "Next")}(ref reader)) {MemberEmitter.Assignment(position)}";

    private static string Writing(TupleModel tuple) => CodeWriter.Write($$"""
        /// <summary>Writes the array up to the last item that is set.</summary>
        public void Write({{Utf8JsonWriter}} writer)
        {
            var json = new {{JsonArrayWriter}}(writer);
            {{CodeWriter.Lines(tuple.Positions, WritePosition)}}
            json.Finish<{{tuple.Further.Name}}, {{tuple.Further.Codec}}>({{tuple.FurtherItems}});
        }
        """);

    private static string WritePosition(MemberModel position)
    {
        var (type, codec) = MemberEmitter.Written(position);
        var method = position.Presence switch
        {
            MemberPresence.Required => "Write",
            MemberPresence.RequiredNullable => "WriteNullable",
            MemberPresence.OptionalNullable => "WriteOptional",
            _ => position.Type.IsValueType ? "WriteStruct" : "WriteReference",
        };
        return $"json.{method}<{type}, {codec}>({position.Name});";
    }
}
