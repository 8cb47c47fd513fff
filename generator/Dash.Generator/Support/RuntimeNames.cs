namespace Dash.Generator.Support;

/// <summary>The types that generated code stands on, as text: Dash.Runtime and the framework.</summary>
internal static class RuntimeNames
{
    public const string Runtime = "global::Dash.Runtime.";
    public const string Json = "global::Dash.Runtime.Json.";

    public const string Validation = Runtime + "Validation.";

    public const string JsonModel = Json + "IJsonModel";
    public const string JsonCodec = Json + "IJsonCodec";
    public const string TextCodec = Json + "ITextCodec";
    public const string JsonMembers = Json + "JsonMembers";
    public const string JsonMemberFlags = Json + "JsonMemberFlags";
    public const string JsonObjectReader = Json + "JsonObjectReader";
    public const string JsonArrayReader = Json + "JsonArrayReader";
    public const string JsonArrayWriter = Json + "JsonArrayWriter";
    public const string JsonObjectWriter = Json + "JsonObjectWriter";
    public const string UnknownMembers = Json + "UnknownMembers";
    public const string ListModel = Json + "ListModel";
    public const string MapModel = Json + "MapModel";
    public const string ModelCodec = Json + "ModelCodec";
    public const string ListCodec = Json + "ListCodec";
    public const string MapCodec = Json + "MapCodec";
    public const string NullableCodec = Json + "NullableCodec";
    public const string NullableReferenceCodec = Json + "NullableReferenceCodec";
    public const string ModelJsonConverter = Json + "ModelJsonConverter";
    public const string CodecJsonConverter = Json + "CodecJsonConverter";
    public const string JsonUnion = Json + "JsonUnion";
    public const string JsonUnionVariant = Json + "JsonUnionVariant";
    public const string JsonKinds = Json + "JsonKinds";
    public const string JsonValueForm = Json + "JsonValueForm";
    public const string UnionValue = Json + "UnionValue";
    public const string OpenEnumTable = Json + "OpenEnumTable";

    public const string Optional = Runtime + "Optional";
    public const string OpenEnum = Runtime + "OpenEnum";
    public const string ApiClientOptions = Runtime + "ApiClientOptions";
    public const string ApiCredential = Runtime + "ApiCredential";
    public const string ApiSecurity = Runtime + "ApiSecurity";
    public const string ApiSecurityScheme = Runtime + "ApiSecurityScheme";
    public const string ApiTransport = Runtime + "ApiTransport";
    public const string ApiRequest = Runtime + "ApiRequest";
    public const string ApiFile = Runtime + "ApiFile";
    public const string ParameterStyle = Runtime + "ParameterStyle";
    public const string ApiException = Runtime + "ApiException";
    public const string ApiStream = Runtime + "ApiStream";
    public const string ApiHeaders = Runtime + "ApiHeaders";
    public const string ApiHeadersOf = Runtime + "IApiHeaders";
    public const string HeaderForm = Runtime + "HeaderForm";
    public const string ApiResponse = Runtime + "ApiResponse";
    public const string ApiAnswers = Runtime + "ApiAnswers";
    public const string ServerSentEvent = Runtime + "ServerSentEvent";
    public const string AsyncPages = Runtime + "AsyncPages";

    public const string Utf8JsonReader = "global::System.Text.Json.Utf8JsonReader";
    public const string Utf8JsonWriter = "global::System.Text.Json.Utf8JsonWriter";
    public const string JsonElement = "global::System.Text.Json.JsonElement";
    public const string JsonConverter = "global::System.Text.Json.Serialization.JsonConverter";
    public const string JsonTypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
    public const string JsonTypeInfoResolver = "global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver";
    public const string JsonMetadataServices = "global::System.Text.Json.Serialization.Metadata.JsonMetadataServices";
    public const string JsonSerializerOptions = "global::System.Text.Json.JsonSerializerOptions";
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string AsyncEnumerable = "global::System.Collections.Generic.IAsyncEnumerable";
    public const string List = "global::System.Collections.Generic.IReadOnlyList";
    public const string Dictionary = "global::System.Collections.Generic.IReadOnlyDictionary";
    public const string SetsRequiredMembers = "global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers";
}
