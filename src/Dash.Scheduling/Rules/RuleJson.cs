using System.Text.Json.Serialization;

namespace Dash.Scheduling;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(JsonStringEnumConverter<Support>),
        typeof(JsonStringEnumConverter<PublishMode>),
        typeof(JsonStringEnumConverter<AutoPublishPolicy>),
        typeof(JsonStringEnumConverter<LimitState>),
        typeof(JsonStringEnumConverter<MediaKind>),
        typeof(JsonStringEnumConverter<TextUnit>),
        typeof(JsonStringEnumConverter<SourceReading>),
    ])]
[JsonSerializable(typeof(RuleDocument))]
internal sealed partial class RuleJson : JsonSerializerContext;
