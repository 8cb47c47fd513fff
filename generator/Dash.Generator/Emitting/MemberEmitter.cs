using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the pieces of a record that belong to one member.</summary>
internal static class MemberEmitter
{
    public static string Property(MemberModel member) => CodeWriter.Write($$"""
        {{XmlDocumentation.Of(member.Documentation)}}
        {{GeneratedFile.Obsolete(member.IsObsolete)}}
        public {{Declaration(member)}} { get; init; }{{(member.InitialValue is null ? "" : $" = {member.InitialValue};")}}
        """);

    public static string WireName(MemberModel member) => Flags(member) is { } flags
        ? $"new({CSharpLiteral.String(member.WireName)}, {flags}),"
        : $"new({CSharpLiteral.String(member.WireName)}),";

    public static string ReadCase(MemberModel member, int index) => $"case {index}: {Assignment(member)} break;";

    /// <summary>The statement that reads the member.</summary>
    public static string Assignment(MemberModel member) => member.Presence == MemberPresence.OptionalNullable
        ? $"{member.Name} = new({NullableCodecOf(member.Type)}.Read(ref reader));"
        : $"{member.Name} = {Written(member).Codec}.Read(ref reader);";

    public static string Write(MemberModel member, int index)
    {
        var (type, codec) = Written(member);
        var method = member.Presence switch
        {
            MemberPresence.Required or MemberPresence.RequiredNullable => "Write",
            MemberPresence.OptionalNullable => "WriteOptional",
            _ => member.Type.IsValueType ? "WriteStruct" : "WriteReference",
        };
        return $"json.{method}<{type}, {codec}>({index}, {member.Name});";
    }

    /// <summary>The type and the codec with null where the member may be null.</summary>
    public static (string Type, string Codec) Written(MemberModel member) =>
        member.Presence is MemberPresence.RequiredNullable or MemberPresence.OptionalNullable
            ? (member.Type.Name + "?", NullableCodecOf(member.Type))
            : (member.Type.Name, member.Type.Codec);

    private static string Declaration(MemberModel member) => member.Presence switch
    {
        MemberPresence.Required when member.InitialValue is not null => $"{member.Type.Name} {member.Name}",
        MemberPresence.Required => $"required {member.Type.Name} {member.Name}",
        MemberPresence.RequiredNullable => $"required {member.Type.Name}? {member.Name}",
        MemberPresence.OptionalNullable => $"{Optional}<{member.Type.Name}?> {member.Name}",
        _ => $"{member.Type.Name}? {member.Name}",
    };

    private static string? Flags(MemberModel member)
    {
        var isRequired = member.Presence is MemberPresence.Required or MemberPresence.RequiredNullable;
        var isNullable = member.Type.HoldsNull || member.Presence is MemberPresence.RequiredNullable or MemberPresence.OptionalNullable;
        return (isRequired, isNullable) switch
        {
            (true, true) => $"{JsonMemberFlags}.Required | {JsonMemberFlags}.Nullable",
            (true, false) => $"{JsonMemberFlags}.Required",
            (false, true) => $"{JsonMemberFlags}.Nullable",
            _ => null,
        };
    }

    private static string NullableCodecOf(TypeModel type) =>
        $"{(type.IsValueType ? NullableCodec : NullableReferenceCodec)}<{type.Name}, {type.Codec}>";
}
