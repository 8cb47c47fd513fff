using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the pieces of a record that hold the members its schema does not name.</summary>
internal static class AdditionalMembersEmitter
{
    public static string Property(AdditionalMembersModel additional) => CodeWriter.Write($$"""
        {{XmlDocumentation.Of(additional.Documentation)}}
        public {{Dictionary}}<string, {{additional.Value.Name}}>? {{additional.Name}} { get; init; }
        """);

    public static string FinishReading(AdditionalMembersModel? additional) => additional is null
        ? "UnknownMembers = json.Finish(ref reader);"
        : CodeWriter.Write($$"""
            {{additional.Name}} = json.Finish<{{additional.Value.Name}}, {{additional.Value.Codec}}>(ref reader, out var unknownMembers);
            UnknownMembers = unknownMembers;
            """);

    public static string FinishWriting(AdditionalMembersModel? additional) => additional is null
        ? "json.Finish(UnknownMembers);"
        : $"json.Finish<{additional.Value.Name}, {additional.Value.Codec}>({additional.Name}, UnknownMembers);";
}
