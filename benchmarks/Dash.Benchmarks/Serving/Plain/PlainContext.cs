using System.Text.Json.Serialization;

namespace Dash.Benchmarks.Serving.Plain;

/// <summary>System.Text.Json's own source generator at its fastest: metadata for reading, the fast path for writing.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PlainPage))]
[JsonSerializable(typeof(PlainDraft))]
internal sealed partial class PlainContext : JsonSerializerContext;
