using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dash.Scheduling;

[JsonSerializable(typeof(List<JsonElement>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSourceGenerationOptions(RespectNullableAnnotations = true)]
internal sealed partial class SheetJson : JsonSerializerContext;
