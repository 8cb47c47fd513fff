using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the file of a list or map with a type of its own.</summary>
internal static class CollectionEmitter
{
    private const string Pairs = "global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, ";

    public static string Emit(CollectionModel collection) => GeneratedFile.Of(collection.Type, CodeWriter.Write($$"""
        {{XmlDocumentation.Of(collection.Documentation)}}
        {{GeneratedFile.Obsolete(collection.IsObsolete)}}
        [{{JsonConverter}}(typeof({{ModelJsonConverter}}<{{collection.Type.FullName}}>))]
        {{(IsList(collection) ? $"[global::System.Runtime.CompilerServices.CollectionBuilder(typeof({collection.Type.FullName}), \"Create\")]" : "")}}
        public sealed partial record {{collection.Type.Name}} : {{Base(collection)}}, {{JsonModel}}<{{collection.Type.FullName}}>{{(collection.Check is null ? "" : $", {Validation}IValidatable")}}
        {
            {{CodeWriter.Blocks([Constructors(collection), Reading(collection), Checks(collection)])}}
        }
        """));

    private static bool IsList(CollectionModel collection) => collection.Content.Kind == TypeKind.List;

    private static string Base(CollectionModel collection)
    {
        var element = collection.Content.Element!;
        return $"{(IsList(collection) ? ListModel : MapModel)}<{element.Name}, {element.Codec}>";
    }

    private static string Constructors(CollectionModel collection) => IsList(collection)
        ? CodeWriter.Write($$"""
            /// <summary>Takes a copy of the items.</summary>
            /// <param name="items">The items in order.</param>
            public {{collection.Type.Name}}(global::System.Collections.Generic.IEnumerable<{{collection.Content.Element!.Name}}> items) : base(items) { }

            private {{collection.Type.Name}}(ref {{Utf8JsonReader}} reader) : base(ref reader) { }

            /// <summary>Makes one of a collection expression such as <c>[]</c>.</summary>
            /// <param name="items">The items in order.</param>
            /// <returns>A list with a copy of the items.</returns>
            public static {{collection.Type.FullName}} Create(global::System.ReadOnlySpan<{{collection.Content.Element!.Name}}> items) => new(items.ToArray());
            """)
        : CodeWriter.Write($$"""
            /// <summary>Takes a copy of the values.</summary>
            /// <param name="values">Names and values.</param>
            public {{collection.Type.Name}}({{Pairs}}{{collection.Content.Element!.Name}}>> values) : base(values) { }

            private {{collection.Type.Name}}(ref {{Utf8JsonReader}} reader) : base(ref reader) { }
            """);

    private static string Reading(CollectionModel collection) =>
        $"static {collection.Type.FullName} {JsonModel}<{collection.Type.FullName}>.Read(ref {Utf8JsonReader} reader) => new(ref reader);";

    private static string Checks(CollectionModel collection) => collection.Check is not { } check ? "" : CodeWriter.Write($$"""
        /// <summary>Checks everything held against the constraints of the document. Nothing is sent or read.</summary>
        /// <returns>Every rule that is broken; empty when all is well.</returns>
        public {{List}}<{{Validation}}ValidationFinding> Validate() => {{Validation}}ValidationRun.Of(this);

        void {{Validation}}IValidatable.Validate(ref {{Validation}}ValidationRun run)
        {
            {{ValueCheckEmitter.Emit(check, new CheckSite { Access = $"({collection.Content.Name})this", Suffix = "", Place = "", IsAlwaysThere = true, IsDemanded = false })}}
        }
        """);
}
