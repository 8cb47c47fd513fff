using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the file of a record: its members, how it is read and how it is written.</summary>
internal static class RecordEmitter
{
    public static string Emit(RecordModel record) => GeneratedFile.Of(record.Type, CodeWriter.Write($$"""
        {{XmlDocumentation.Of(record.Documentation)}}
        {{GeneratedFile.Obsolete(record.IsObsolete)}}
        [{{JsonConverter}}(typeof({{ModelJsonConverter}}<{{record.Type.FullName}}>))]
        public sealed partial record {{record.Type.Name}} : {{JsonModel}}<{{record.Type.FullName}}>
        {
            {{WireNames(record)}}

            {{Body(record)}}
        }
        """));

    private static string Body(RecordModel record) => CodeWriter.Blocks(
    [
        Constructors(record),
        CodeWriter.Blocks(record.Members, MemberEmitter.Property),
        record.Additional is { } additional ? AdditionalMembersEmitter.Property(additional) : "",
        CodeWriter.Write($$"""
            /// <summary>Members the document does not describe, and nulls where it allows none, as they came. They are written back.</summary>
            public {{UnknownMembers}}? UnknownMembers { get; init; }
            """),
        Reading(record),
        Writing(record),
    ]);

    private static string WireNames(RecordModel record) => record.Members.Count == 0
        ? $"private static readonly {JsonMembers} Members = new();"
        : CodeWriter.Write($$"""
            private static readonly {{JsonMembers}} Members = new(
            [
                {{CodeWriter.Lines(record.Members, MemberEmitter.WireName)}}
            ]);
            """);

    private static string Constructors(RecordModel record) => CodeWriter.Write($$"""
        /// <summary>Creates one to be filled by an object initializer.</summary>
        public {{record.Type.Name}}() { }

        #pragma warning disable CS8618 // Finish throws when a required member is missing.
        [{{SetsRequiredMembers}}]
        private {{record.Type.Name}}(ref {{Utf8JsonReader}} reader)
        #pragma warning restore CS8618
        {
            var json = new {{JsonObjectReader}}(Members, ref reader);
            {{ReadLoop(record)}}

            {{AdditionalMembersEmitter.FinishReading(record.Additional)}}
        }
        """);

    private static string ReadLoop(RecordModel record) => record.Members.Count == 0
        ? CodeWriter.Write($$"""
            while (json.Next(ref reader, out _))
            {
            }
            """)
        : CodeWriter.Write($$"""
            while (json.Next(ref reader, out var member))
            {
                switch (member)
                {
                    {{CodeWriter.Lines(record.Members, MemberEmitter.ReadCase)}}
                }
            }
            """);

    private static string Reading(RecordModel record) =>
        $"static {record.Type.FullName} {JsonModel}<{record.Type.FullName}>.Read(ref {Utf8JsonReader} reader) => new(ref reader);";

    private static string Writing(RecordModel record) => CodeWriter.Write($$"""
        /// <summary>Writes the object with the members that are set.</summary>
        public void Write({{Utf8JsonWriter}} writer)
        {
            var json = new {{JsonObjectWriter}}(Members, writer);
            {{CodeWriter.Lines(record.Members, MemberEmitter.Write)}}
            {{AdditionalMembersEmitter.FinishWriting(record.Additional)}}
        }
        """);
}
