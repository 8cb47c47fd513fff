using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Planning.Types;

/// <summary>Makes the models of types: every pair of a C# type and its codec is named here.</summary>
internal static class TypeModels
{
    public static TypeModel Any { get; } = new()
    {
        Kind = TypeKind.Any, Name = JsonElement, Codec = RuntimeNames.Json + "JsonElementCodec", IsValueType = true, HoldsNull = true,
    };

    public static TypeModel String { get; } = Reference("string", "StringCodec");

    public static TypeModel Bytes { get; } = Reference("byte[]", "BytesCodec");

    public static TypeModel Base64Url { get; } = Reference("byte[]", "Base64UrlCodec");

    public static TypeModel Uri { get; } = Reference("global::System.Uri", "UriCodec");

    public static TypeModel File { get; } = Reference(ApiFile, "ApiFileCodec") with { Kind = TypeKind.File };

    public static TypeModel Boolean { get; } = Value("bool", "BooleanCodec");

    public static TypeModel Int32 { get; } = Value("int", "Int32Codec");

    public static TypeModel Int64 { get; } = Value("long", "Int64Codec");

    public static TypeModel UInt64 { get; } = Value("ulong", "UInt64Codec");

    public static TypeModel Single { get; } = Value("float", "SingleCodec");

    public static TypeModel Double { get; } = Value("double", "DoubleCodec");

    public static TypeModel Decimal { get; } = Value("decimal", "DecimalCodec");

    public static TypeModel DateTimeOffset { get; } = Value("global::System.DateTimeOffset", "DateTimeOffsetCodec");

    public static TypeModel DateOnly { get; } = Value("global::System.DateOnly", "DateCodec");

    public static TypeModel TimeOnly { get; } = Value("global::System.TimeOnly", "TimeCodec");

    public static TypeModel Duration { get; } = Value(RuntimeNames.Runtime + "Duration", "DurationCodec");

    public static TypeModel Guid { get; } = Value("global::System.Guid", "GuidCodec");

    public static TypeModel Record(TypeNameModel type) => new()
    {
        Kind = TypeKind.Record, Name = type.FullName, Codec = $"{ModelCodec}<{type.FullName}>",
    };

    public static TypeModel Union(TypeNameModel type) => Record(type) with { Kind = TypeKind.Union };

    public static TypeModel Collection(TypeNameModel type) => Record(type) with { Kind = TypeKind.Collection };

    public static TypeModel Tuple(TypeNameModel type) => Record(type) with { Kind = TypeKind.Tuple };

    public static TypeModel Enum(TypeNameModel type, TypeNameModel codec) => new()
    {
        Kind = TypeKind.OpenEnum, Name = $"{OpenEnum}<{type.FullName}>", Codec = codec.FullName, IsValueType = true,
    };

    public static TypeModel ListOf(TypeModel item) => new()
    {
        Kind = TypeKind.List, Name = $"{List}<{item.Name}>", Codec = $"{ListCodec}<{item.Name}, {item.Codec}>", Element = item,
    };

    public static TypeModel MapOf(TypeModel value) => new()
    {
        Kind = TypeKind.Map, Name = $"{Dictionary}<string, {value.Name}>", Codec = $"{MapCodec}<{value.Name}, {value.Codec}>", Element = value,
    };

    /// <summary>The type with null as one of its values, as it stands in a list or map.</summary>
    public static TypeModel Nullable(TypeModel type) => type.HoldsNull ? type : type with
    {
        Name = type.Name + "?",
        Codec = $"{(type.IsValueType ? NullableCodec : NullableReferenceCodec)}<{type.Name}, {type.Codec}>",
        HoldsNull = true,
    };

    private static TypeModel Value(string name, string codec) => new()
    {
        Kind = TypeKind.Scalar, Name = name, Codec = RuntimeNames.Json + codec, IsValueType = true,
    };

    private static TypeModel Reference(string name, string codec) => new()
    {
        Kind = TypeKind.Scalar, Name = name, Codec = RuntimeNames.Json + codec,
    };
}
