using System.Text.Json.Serialization;

namespace Dash.Scheduling;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(InstantJsonConverter)])]
[JsonSerializable(typeof(ScheduledPost))]
[JsonSerializable(typeof(PlanBatch))]
[JsonSerializable(typeof(MoveBatch))]
internal sealed partial class LedgerJson : JsonSerializerContext;
