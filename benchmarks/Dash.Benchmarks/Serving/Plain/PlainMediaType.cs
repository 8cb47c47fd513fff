using System.Text.Json.Serialization;

namespace Dash.Benchmarks.Serving.Plain;

internal enum PlainMediaType
{
    [JsonStringEnumMemberName("IMAGE")]
    Image,

    [JsonStringEnumMemberName("VIDEO")]
    Video,
}
