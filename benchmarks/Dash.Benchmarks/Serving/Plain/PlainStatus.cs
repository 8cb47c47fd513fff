using System.Text.Json.Serialization;

namespace Dash.Benchmarks.Serving.Plain;

internal enum PlainStatus
{
    [JsonStringEnumMemberName("AUTOPUBLISHING")]
    Autopublishing,

    [JsonStringEnumMemberName("DRAFT")]
    Draft,

    [JsonStringEnumMemberName("FAILED")]
    Failed,

    [JsonStringEnumMemberName("POSTED")]
    Posted,

    [JsonStringEnumMemberName("SCHEDULED")]
    Scheduled,
}
